import { randomBytes } from "node:crypto";
import pg from "pg";
import { loadReferenceData } from "../../src/geography/index.ts";
import { bootstrap, migrate, urlFor, roles, type RoleUrls } from "../../src/platform/db/index.ts";

const template = "linkway_template";
const password = "linkway-test";

function adminUrl(): string {
  const url = process.env["TEST_DATABASE_ADMIN_URL"];
  if (!url) throw new Error("no TEST_DATABASE_ADMIN_URL: run tests with npm test");
  return url;
}

async function asAdmin<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: adminUrl() });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

async function withReferenceData(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await loadReferenceData(client);
  } finally {
    await client.end();
  }
}

/** A database of its own for a test file: a copy of the migrated template. `drop` it afterwards. */
export interface TestDatabase extends RoleUrls {
  readonly name: string;
  /** As the superuser, to attack what the roles may not touch. */
  readonly adminUrl: string;
  drop(): Promise<void>;
}

export async function makeDatabase(): Promise<TestDatabase> {
  const name = `linkway_t_${randomBytes(6).toString("hex")}`;
  await asAdmin(async (client) => {
    await client.query("select pg_advisory_lock(hashtext('linkway.template'))");
    const urls = await bootstrap(adminUrl(), template, password);
    await migrate(urls.ownerUrl);
    await withReferenceData(urls.ownerUrl);
    await client.query(`create database ${name} template ${template} owner ${roles.owner}`);
    await client.query(`revoke all on database ${name} from public`);
    await client.query(`grant connect, temporary on database ${name} to ${roles.app}, ${roles.worker}`);
  });
  const admin = new URL(adminUrl());
  admin.pathname = `/${name}`;
  return {
    name,
    adminUrl: admin.toString(),
    ownerUrl: urlFor(adminUrl(), roles.owner, password, name),
    appUrl: urlFor(adminUrl(), roles.app, password, name),
    workerUrl: urlFor(adminUrl(), roles.worker, password, name),
    drop: () => asAdmin(async (client) => void (await client.query(`drop database if exists ${name} with (force)`))),
  };
}
