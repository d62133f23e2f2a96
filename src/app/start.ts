import { assertNoDemoAccounts } from "../access/index.ts";
import { listenOn, type Config } from "../platform/config/index.ts";
import { startWorker } from "../platform/jobs/index.ts";
import { createLogger } from "../platform/log.ts";
import { PlainProblem } from "../platform/postgres/index.ts";
import { openClock } from "./time-machine/open-clock.ts";
import { buildApp, type App } from "./build.ts";
import { openDatabases, type Databases } from "./databases.ts";
import { demoSignIns } from "./demo/sign-ins.ts";
import { assertUpToDate, bringUpToDate } from "./up-to-date.ts";

const say = (line: string) => console.log(line);

/** Starts Linkway and serves until it is told to stop; then finishes what is under way. */
export async function start(config: Config): Promise<void> {
  const databases = await openDatabases(config, say, true);
  try {
    await serve(config, databases);
  } catch (error) {
    await databases.stop();
    throw error;
  }
}

async function serve(config: Config, databases: Databases): Promise<void> {
  const demo = config.mode === "demo";
  if (databases.ownerUrl) await bringUpToDate(databases.ownerUrl, say);
  else await assertUpToDate(databases.appUrl);
  let publicUrl = config.publicUrl ?? "http://localhost:3000";
  const log = createLogger(demo ? "warn" : config.logLevel);
  const app = await buildApp({
    appUrl: databases.appUrl,
    workerUrl: databases.workerUrl,
    key: databases.key,
    publicUrl: () => publicUrl,
    demo,
    ...(config.mailUrl ? { mailUrl: config.mailUrl } : {}),
    log,
    ...(demo ? { clock: await openClock(databases.workerUrl, config.clock) } : {}),
  });
  if (!demo) await refuseDemoAccounts(app);
  const host = demo ? "127.0.0.1" : "0.0.0.0";
  const port = await listenOn(config.port, (wanted) => app.server.listen({ port: wanted, host }), say);
  publicUrl = config.publicUrl ?? `http://localhost:${port}`;
  const worker = await startWorker(app, databases.workerUrl, { log });
  if (demo) say(["", ...demoSignIns()].join("\n"));
  say(`\nLinkway is ready: ${publicUrl}\n`);
  stopWhenTold(async () => {
    await worker.stop();
    await app.close();
    await databases.stop();
  });
}

/** A production start on the demo world is refused: everybody knows its passwords. */
async function refuseDemoAccounts(app: App): Promise<void> {
  try {
    await assertNoDemoAccounts(app.ground.db);
  } catch (error) {
    await app.close();
    throw new PlainProblem((error as Error).message);
  }
}

/** One signal stops gently; what is under way is finished. Repeated signals are one. */
function stopWhenTold(stop: () => Promise<void>): void {
  let stopping = false;
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
    process.on(signal, () => {
      if (stopping) return;
      stopping = true;
      void stop().then(
        () => process.exit(0),
        () => process.exit(1),
      );
    });
}
