import { randomBytes } from "node:crypto";
import pg from "pg";
import { bootstrap, type RoleUrls } from "../../platform/db/index.ts";
import { bringUpToDate } from "../up-to-date.ts";
import { seedDemoWorld } from "./seed.ts";

const making = "linkway_making";

/** Whether the server has a database of this name. */
export async function hasDatabase(adminUrl: string, name: string): Promise<boolean> {
  return asAdmin(adminUrl, async (client) => {
    const { rowCount } = await client.query("select 1 from pg_database where datname = $1", [name]);
    return (rowCount ?? 0) > 0;
  });
}

/**
 * Makes the database of the demo world under another name and gives it its own when it is whole: a first start that
 * was cut short leaves nothing that the next would take for a world.
 */
export async function makeDemoDatabase(
  adminUrl: string,
  name: string,
  settings: { key: Buffer; now: Date; say: (line: string) => void; progress: (share: number) => void },
): Promise<void> {
  await asAdmin(adminUrl, (client) => client.query(`drop database if exists ${making} with (force)`));
  const urls: RoleUrls = await bootstrap(adminUrl, making, randomBytes(24).toString("base64url"));
  await bringUpToDate(urls.ownerUrl, settings.say);
  settings.say("Making the demo world: three areas, sixty invented groups, a year of stories…");
  const { key, now, progress } = settings;
  await seedDemoWorld({ key, now, progress, appUrl: urls.appUrl, workerUrl: urls.workerUrl });
  await asAdmin(adminUrl, async (client) => {
    await client.query("select pg_terminate_backend(pid) from pg_stat_activity where datname = $1", [making]);
    await client.query(`alter database ${making} rename to ${client.escapeIdentifier(name)}`);
  });
}

async function asAdmin<T>(adminUrl: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
