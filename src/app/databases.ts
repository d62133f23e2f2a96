import { randomBytes } from "node:crypto";
import pg from "pg";
import { loadReferenceData } from "../geography/index.ts";
import { demoKey, type Config } from "../platform/config/index.ts";
import { bootstrap, listMigrations, migrate } from "../platform/db/index.ts";
import { PlainProblem, startEmbedded } from "../platform/postgres/index.ts";

/** The database that this Linkway runs on, reached as its three roles. */
export interface Databases {
  readonly appUrl: string;
  readonly workerUrl: string;
  /** Absent where migrations are a separate command, run with another configuration. */
  readonly ownerUrl: string | undefined;
  readonly key: Buffer;
  stop(): Promise<void>;
}

type Say = (line: string) => void;

/**
 * Opens the database of a configuration: the one it names, or the embedded one, which is made and started as needed.
 * @param alone refuses to share the embedded database with a Linkway already running on it
 * @throws PlainProblem when the person who starts it has to do something first
 */
export async function openDatabases(config: Config, say: Say, alone: boolean): Promise<Databases> {
  if (config.databaseUrl !== undefined)
    return {
      appUrl: config.databaseUrl,
      workerUrl: config.databaseWorkerUrl ?? config.databaseUrl,
      ownerUrl: config.databaseOwnerUrl,
      key: config.key ?? demoKey(config.dataFolder),
      stop: () => Promise.resolve(),
    };
  const server = await startEmbedded({ dataFolder: config.dataFolder, log: say, alone });
  const urls = await bootstrap(server.adminUrl, "linkway", randomBytes(24).toString("base64url"));
  return { ...urls, key: config.key ?? demoKey(server.folder), stop: () => server.stop() };
}

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
