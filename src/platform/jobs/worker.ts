import { PgBoss } from "pg-boss";
import type { Ground } from "../commands/run.ts";
import type { Logger } from "../log.ts";
import type { Job, ModuleManifest } from "../module.ts";
import { cronOf } from "./cron.domain.ts";
import { drainLoop } from "./drain-loop.ts";
import { ownJobs } from "./own-jobs.ts";

/** The part of the application that works by the clock. */
export interface WorkingApp {
  readonly workerGround: Ground;
  readonly manifests: readonly ModuleManifest[];
  drain(): Promise<unknown>;
}

export interface Worker {
  /** Takes on nothing more and waits for what is under way, at most half a minute. */
  stop(): Promise<void>;
}

/**
 * Starts the worker: it drains the outbox every few seconds and runs every module's jobs when they come round. Any
 * number may run on one database; a job runs once at a time in the installation, and what a worker that died left
 * undone is done by the next.
 *
 * @param bossUrl the database as the worker role, whom the queue's schema belongs to.
 */
export async function startWorker(
  app: WorkingApp,
  bossUrl: string,
  { log, drainEveryMs = 3000 }: { log: Logger; drainEveryMs?: number },
): Promise<Worker> {
  const boss = new PgBoss({ connectionString: bossUrl, schema: "pgboss", createSchema: false, max: 3 });
  boss.on("error", (error) => log.error({ type: error.name }, "the job queue failed"));
  await boss.start();
  const jobs = [...ownJobs, ...app.manifests.flatMap((manifest) => manifest.jobs ?? [])];
  try {
    for (const job of jobs) await schedule(boss, job, app.workerGround, log);
  } catch (error) {
    await boss.stop({ graceful: false });
    throw error;
  }
  const draining = drainLoop(() => app.drain(), drainEveryMs);
  return {
    async stop() {
      await draining.stop();
      await boss.stop({ graceful: true, timeout: 30_000 });
    },
  };
}

/** The name of a job's queue: what is no letter, digit, dot or dash becomes a dash. */
export function queueOf(job: string): string {
  return job.replaceAll(/[^\w.-]+/g, "-");
}

async function schedule(boss: PgBoss, job: Job, ground: Ground, log: Logger): Promise<void> {
  // Stately: one waits, one runs; a worker that died stops its heartbeat, and the job is taken up again.
  const queue = queueOf(job.name);
  await boss.createQueue(queue, {
    policy: "stately",
    heartbeatSeconds: 30,
    retryLimit: 3,
    deleteAfterSeconds: 86_400,
  });
  await boss.schedule(queue, cronOf(job.everyMinutes));
  await boss.work(queue, async () => {
    try {
      await job.run(ground);
    } catch (error) {
      // Only its name: what a driver says can quote a row. The queue tries again.
      log.error({ job: job.name, type: error instanceof Error ? error.name : "unknown" }, "a job failed");
      throw new Error(`${job.name} failed`);
    }
  });
}
