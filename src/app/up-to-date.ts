import pg from "pg";
import { loadReferenceData } from "../geography/index.ts";
import { listMigrations, migrate } from "../platform/db/index.ts";
import { PlainProblem } from "../platform/postgres/index.ts";

type Say = (line: string) => void;

/** Brings the database up to date: migrations, then the reference tables. Costs two queries when there is nothing to do. */
export async function bringUpToDate(ownerUrl: string, say: Say): Promise<void> {
  const all = (await listMigrations()).length;
  let done = 0;
  const count = await migrate(ownerUrl, () => {
    done += 1;
    if (done === 1) say(`Making the tables (${all} steps)…`);
  });
  if (count > 0) say(`Made the tables: ${count} steps.`);
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const { loaded, rows } = await loadReferenceData(client);
    if (loaded) say(`Read the reference tables: ${Object.values(rows).reduce((sum, one) => sum + one, 0)} rows.`);
  } finally {
    await client.end();
  }
}

/** Refuses to serve a database whose tables are not those of this version. */
export async function assertUpToDate(appUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: appUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>("select name from platform.migration");
    const applied = new Set(rows.map((row) => row.name));
    const missing = (await listMigrations()).filter((migration) => !applied.has(migration.name));
    if (missing.length > 0)
      throw new PlainProblem(`The database is ${missing.length} migrations behind. Run: npm run linkway -- migrate`);
  } finally {
    await client.end();
  }
}
