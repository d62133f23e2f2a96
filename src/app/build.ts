import { fileURLToPath } from "node:url";
import type { FastifyInstance } from "fastify";
import { askToSignIn, identify } from "../access/index.ts";
import { systemClock, type Clock, type ShiftedClock } from "../platform/clock.ts";
import type { Ground } from "../platform/commands/run.ts";
import { chooseCarrier, deliverDue } from "../messages/index.ts";
import { connect, type Database } from "../platform/db/index.ts";
import { drainOutbox } from "../platform/events/drain.ts";
import { buildServer, type Route } from "../platform/http/index.ts";
import type { Logger } from "../platform/log.ts";
import type { ModuleManifest } from "../platform/module.ts";
import { secretBox } from "../platform/secrets/secret-box.ts";
import { addMadeAssets } from "./assets.ts";
import { timeMachineRoutes } from "./time-machine/routes.ts";
import { loadManifests } from "./manifests.ts";
import { refusalPage } from "./refusal-page.tsx";

export interface AppSettings {
  readonly appUrl: string;
  readonly workerUrl: string;
  /** 32 bytes. */
  readonly key: Buffer;
  /** Base of links; asked each time, because a demo learns its port late. */
  readonly publicUrl: () => string;
  readonly demo: boolean;
  /** The mail server; without one a demonstration keeps its messages on the outbox page. */
  readonly mailUrl?: string | undefined;
  readonly log: Logger;
  readonly clock?: Clock;
  /**
   * While the demo world is made: events are handled when `drain` is called, at their own moment, and nothing waits for
   * the disk, because a world cut short is made again.
   */
  readonly making?: boolean;
}

/** The whole application, not yet listening. */
export interface App {
  readonly server: FastifyInstance;
  readonly manifests: readonly ModuleManifest[];
  /** Acts as the app role: requests. */
  readonly ground: Ground;
  /** Acts as the worker role: outbox, jobs. */
  readonly workerGround: Ground;
  /** Handles everything that waits in the outbox, until nothing is left. Returns how many events. */
  drain(): Promise<number>;
  /** The same while the demo world is made, unless no handler waits for anything. */
  drainIfAwaited(): Promise<number>;
  close(): Promise<void>;
}

/** Puts the modules together on their database. */
export async function buildApp(settings: AppSettings): Promise<App> {
  const manifests = await loadManifests();
  const app = connect(settings.appUrl, { durable: !settings.making });
  const worker = connect(settings.workerUrl, { max: 4, statementTimeoutMs: 60_000, durable: !settings.making });
  const events = {
    within: manifests.flatMap((manifest) => manifest.within ?? []),
    after: manifests.flatMap((manifest) => manifest.after ?? []),
  };
  const clock = settings.clock ?? systemClock;
  const secrets = secretBox([settings.key]);
  const shared = {
    clock,
    events,
    secrets,
    carry: chooseCarrier(settings),
    get publicUrl() {
      return settings.publicUrl();
    },
  };
  const workerGround: Ground = Object.assign(Object.create(shared) as typeof shared, { db: worker.db });
  const drain = drainer(workerGround, settings.log);
  let waiting = false;
  const ground: Ground = Object.assign(Object.create(shared) as typeof shared, {
    db: app.db,
    announced: (awaited: boolean) => {
      if (settings.making) waiting ||= awaited;
      else void drain();
    },
  });
  const server = await buildServer({
    ground,
    routes: [...manifests.flatMap((manifest) => manifest.routes ?? []), ...timeMachine(settings, clock, worker)],
    log: settings.log,
    demo: settings.demo,
    assets: fileURLToPath(new URL("../../public/assets", import.meta.url)),
    cookieSecret: settings.key.toString("base64"),
    identify: (request) => identify(app.db, clock, request),
    refusalPage,
    askToSignIn,
    ready: () => isReady(app),
  });
  addMadeAssets(server, settings.demo);
  return {
    server,
    manifests,
    ground,
    workerGround,
    drain,
    async drainIfAwaited() {
      if (!waiting) return 0;
      waiting = false;
      return drain();
    },
    async close() {
      await server.close();
      await drain();
      await Promise.all([app.close(), worker.close()]);
    },
  };
}

/** A demonstration whose clock can be moved has the page that moves it. */
function timeMachine(settings: AppSettings, clock: Clock, worker: Database): Route[] {
  return settings.demo && "moveOn" in clock ? timeMachineRoutes(clock as ShiftedClock, worker.db) : [];
}

/** Drains one after another, then sends what was decided: a call during a drain waits for one that begins after it. */
function drainer(ground: Ground, log: Logger): () => Promise<number> {
  let last: Promise<number> = Promise.resolve(0);
  return () => {
    last = last.then(async () => {
      let total = 0;
      for (let count = -1; count !== 0; total += count) {
        count = await drainOutbox(ground, (event, error) =>
          log.error({ event, type: error instanceof Error ? error.name : "unknown" }, "an event was not handled"),
        ).catch(() => 0);
      }
      await deliverDue(ground).catch((error: unknown) =>
        log.error({ type: error instanceof Error ? error.name : "unknown" }, "messages were not sent"),
      );
      return total;
    });
    return last;
  };
}

async function isReady(app: Database): Promise<boolean> {
  await app.db.selectFrom("platform.installation").select("generation").executeTakeFirstOrThrow();
  return true;
}
