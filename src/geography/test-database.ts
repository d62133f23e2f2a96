import { randomBytes } from "node:crypto";
import pg from "pg";
import { bootstrap, connect, migrate, type Database } from "../platform/db/index.ts";

export type TestDatabase = {
  owner: Database;
  app: Database;
  worker: Database;
  drop: () => Promise<void>;
};

/** A migrated database of its own for one test file, seen by each of the three roles; no reference data in it. */
export async function testDatabase(): Promise<TestDatabase> {
  const adminUrl = process.env["TEST_DATABASE_ADMIN_URL"];
  if (!adminUrl) throw new Error("Run tests with `npm test -- <file>`: it starts the database they need");
  const name = `geography_${randomBytes(6).toString("hex")}`;
  // The roles belong to the server: every test file must give them the same password.
  const urls = await bootstrap(adminUrl, name, "linkway-test");
  await migrate(urls.ownerUrl);
  const [owner, app, worker] = [connect(urls.ownerUrl), connect(urls.appUrl), connect(urls.workerUrl)];
  const drop = async () => {
    for (const role of [owner, app, worker]) await role.close();
    const admin = new pg.Client({ connectionString: adminUrl });
    await admin.connect();
    // A server process may outlive its closed connection by a moment.
    await admin.query(`drop database ${name} with (force)`).finally(() => admin.end());
  };
  return { owner, app, worker, drop };
}
