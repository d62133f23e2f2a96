import path from "node:path";
import { embeddedBinaries, type Binaries } from "./binaries.ts";
import { settleHome, type ClusterHome } from "./cluster-home.ts";
import { urlOf } from "./connect.ts";
import { explain } from "./explain.ts";
import { initialise } from "./initialise.ts";
import { clearOwner, findLastingOwner, findOwner, markOwner } from "./owner-mark.ts";
import { passwordOf } from "./password.ts";
import { PlainProblem } from "./plain-problem.ts";
import { findRunningServer } from "./running-server.ts";
import { startServer, type Server } from "./server.ts";
import { stopServer } from "./stop-server.ts";
import { takeTurns } from "./take-turns.ts";

export type EmbeddedOptions = {
  /** Where password, log and data live; see `EmbeddedPostgres.folder` for where they came to live. */
  dataFolder: string;
  /** Told one line at a time what takes a while. */
  log: (line: string) => void;
  /** Fast and forgetful: never for data somebody wants to keep. */
  forTests?: boolean;
  /** Refuse to share the database with a Linkway that is already running on it. Migrating and seeding may share. */
  alone?: boolean;
  /** Another PostgreSQL than the one that comes with Linkway. */
  binaries?: Binaries;
};

/** A real PostgreSQL on 127.0.0.1, for demonstrations, tests and one small site; not for an exposed server. */
export type EmbeddedPostgres = {
  port: number;
  /** The address of the database `postgres` as the server's superuser. */
  adminUrl: string;
  /** The address of any other database of the server, as the same superuser. */
  ownerUrl: (database: string) => string;
  /** Where password, log and data live in truth: elsewhere than asked when root's folders are closed. */
  folder: string;
  /** Whether this process started (or took over) the server, so that `stop` stops it. */
  owned: boolean;
  /** Stops the server if it is ours; may be called twice. */
  stop: () => Promise<void>;
};

/**
 * Starts the database that comes with Linkway, making it the first time, and reusing the server that a killed Linkway
 * left behind.
 * @throws PlainProblem when the person who starts it has to do something first
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const folder = path.resolve(options.dataFolder);
  try {
    const home = settleHome(folder, options.binaries ?? embeddedBinaries(), options.log);
    return await takeTurns(home.folder, () => startIn(home, options));
  } catch (error) {
    const known = error instanceof PlainProblem ? undefined : explain(String(error), folder);
    throw known ? new PlainProblem(known, { cause: error }) : error;
  }
}

async function startIn(
  home: ClusterHome,
  { alone, forTests = false, log }: EmbeddedOptions,
): Promise<EmbeddedPostgres> {
  const owner = alone ? await findLastingOwner(home.folder) : findOwner(home.folder);
  if (owner && alone) throw alreadyRunning(home, owner);
  const password = passwordOf(home);
  await initialise(home, { password, forTests, log });
  const running = await findRunningServer(home, password);
  const server = running ?? (await startServer(home, { password, forTests, log }));
  if (!owner) markOwner(home.folder);
  return handle(home, server, password, !owner);
}

function handle(home: ClusterHome, server: Server, password: string, owned: boolean): EmbeddedPostgres {
  let stopping: Promise<void> | undefined;
  const stop = async () => {
    await stopServer(server.pid, home.data);
    clearOwner(home.folder);
  };
  return {
    port: server.port,
    adminUrl: urlOf(server.port, password, "postgres"),
    ownerUrl: (database) => urlOf(server.port, password, database),
    folder: home.folder,
    owned,
    stop: () => (stopping ??= owned ? stop() : Promise.resolve()),
  };
}

function alreadyRunning(home: ClusterHome, owner: number): PlainProblem {
  return new PlainProblem(
    `Linkway is already running with the data in ${home.folder} (process ${owner}). Use that one, or stop it first: ` +
      `npm run linkway -- stop`,
  );
}
