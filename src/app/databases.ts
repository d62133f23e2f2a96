import { randomBytes } from "node:crypto";
import { demoKey, type Config } from "../platform/config/index.ts";
import { hasDatabase, makeDemoDatabase } from "./demo/make-database.ts";
import { progressBar } from "./progress-bar.ts";
import { bootstrap } from "../platform/db/index.ts";
import { startEmbedded } from "../platform/postgres/index.ts";

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
  const key = config.key ?? demoKey(server.folder);
  if (config.mode === "demo" && !(await hasDatabase(server.adminUrl, "linkway"))) {
    const now = config.clock ?? new Date();
    await makeDemoDatabase(server.adminUrl, "linkway", { key, now, say, progress: progressBar() });
  }
  const urls = await bootstrap(server.adminUrl, "linkway", randomBytes(24).toString("base64url"));
  return { ...urls, key, stop: () => server.stop() };
}
