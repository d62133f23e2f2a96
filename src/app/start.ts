import { listenOn, type Config } from "../platform/config/index.ts";
import { shiftedClock, systemClock } from "../platform/clock.ts";
import { createLogger } from "../platform/log.ts";
import { buildApp } from "./build.ts";
import { openDatabases } from "./databases.ts";
import { assertUpToDate, bringUpToDate } from "./up-to-date.ts";

/** Starts Linkway and serves until it is told to stop; then finishes what is under way. */
export async function start(config: Config): Promise<void> {
  const say = (line: string) => console.log(line);
  const demo = config.mode === "demo";
  const databases = await openDatabases(config, say, true);
  try {
    if (databases.ownerUrl) await bringUpToDate(databases.ownerUrl, say);
    else await assertUpToDate(databases.appUrl);
    let publicUrl = config.publicUrl ?? "http://localhost:3000";
    const app = await buildApp({
      appUrl: databases.appUrl,
      workerUrl: databases.workerUrl,
      key: databases.key,
      publicUrl: () => publicUrl,
      demo,
      log: createLogger(demo ? "warn" : config.logLevel),
      clock: config.clock ? shiftedClock(config.clock) : systemClock,
    });
    const host = demo ? "127.0.0.1" : "0.0.0.0";
    const port = await listenOn(config.port, (wanted) => app.server.listen({ port: wanted, host }), say);
    publicUrl = config.publicUrl ?? `http://localhost:${port}`;
    say(`\nLinkway is ready: ${publicUrl}\n`);
    stopWhenTold(async () => {
      await app.close();
      await databases.stop();
    });
  } catch (error) {
    await databases.stop();
    throw error;
  }
}

/** One signal stops gently; what is under way is finished. A second one does not wait. */
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
