import assert from "node:assert/strict";
import { test } from "node:test";
import { PgBoss } from "pg-boss";
import { makeWorld } from "../../../test/support/world.ts";
import { sql } from "../db/index.ts";
import { createLogger } from "../log.ts";
import type { Job } from "../module.ts";
import { cronOf } from "./cron.domain.ts";
import { startWorker, type WorkingApp } from "./worker.ts";

const world = await makeWorld();
const logged: string[] = [];
const log = createLogger("info", { write: (line) => void logged.push(line) });

function working(jobs: readonly Job[], drain: () => Promise<unknown> = () => world.app.drain()): WorkingApp {
  return { workerGround: world.app.workerGround, manifests: [{ name: "test", jobs }], drain };
}

/** Asks for a job as its clock would, from outside. */
async function come(name: string, times = 1): Promise<void> {
  const boss = new PgBoss({
    connectionString: world.database.workerUrl,
    schema: "pgboss",
    supervise: false,
    schedule: false,
  });
  await boss.start();
  for (let time = 0; time < times; time += 1) await boss.send(name);
  await boss.stop();
}

async function until(true_: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (await true_()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("it never came to be");
}

test("minutes, hours and days are said as cron says them; a rhythm that is not even is refused", () => {
  assert.deepEqual([1, 5, 60, 360, 1440].map(cronOf), [
    "*/1 * * * *",
    "*/5 * * * *",
    "0 */1 * * *",
    "0 */6 * * *",
    "20 3 * * *",
  ]);
  for (const odd of [0, 7, 90, 1441]) assert.throws(() => cronOf(odd), /cannot come round/);
});

test("a job runs as the worker when it comes round, once however often it was asked for", async () => {
  let runs = 0;
  let atOnce = 0;
  let most = 0;
  const worker = await startWorker(
    working([
      {
        name: "test.count",
        everyMinutes: 5,
        async run({ db }) {
          atOnce += 1;
          most = Math.max(most, atOnce);
          const { rows } = await sql<{ role: string }>`select current_user role`.execute(db);
          assert.equal(rows[0]?.role, "linkway_worker");
          await new Promise((resolve) => setTimeout(resolve, 100));
          atOnce -= 1;
          runs += 1;
        },
      },
    ]),
    world.database.workerUrl,
    { log },
  );
  await come("test.count", 5);
  await until(() => runs > 0);
  await worker.stop();
  assert.equal(most, 1);
  assert.ok(runs <= 2, `ran ${runs} times for five that waited at once`);
});

test("a job that fails is logged by its name only, and tried again", async () => {
  let runs = 0;
  const worker = await startWorker(
    working([
      {
        name: "test.fail",
        everyMinutes: 5,
        async run() {
          runs += 1;
          if (runs === 1) throw new Error("Mina Hart, 07700 900142");
        },
      },
    ]),
    world.database.workerUrl,
    { log },
  );
  await come("test.fail");
  await until(() => runs === 2);
  await worker.stop();
  assert.match(logged.join("\n"), /"job":"test.fail".*a job failed/);
  assert.doesNotMatch(logged.join("\n"), /Mina|07700/);
  const { rows } = await sql`select output from pgboss.job where name = ${"test.fail"}`.execute(
    world.app.workerGround.db,
  );
  assert.doesNotMatch(JSON.stringify(rows), /Mina|07700/, "nor does the queue keep what was said");
});

test("stopping waits for what is under way", async () => {
  let began = false;
  let ended = false;
  const slow: Job = {
    name: "test.slow",
    everyMinutes: 5,
    async run() {
      began = true;
      await new Promise((resolve) => setTimeout(resolve, 400));
      ended = true;
    },
  };
  const worker = await startWorker(working([slow]), world.database.workerUrl, { log });
  await come("test.slow");
  await until(() => began);
  await worker.stop();
  assert.ok(ended);
});

test("the outbox is drained again and again, never twice at once, and not after stopping", async () => {
  let drains = 0;
  let atOnce = 0;
  const drain = async () => {
    atOnce += 1;
    assert.equal(atOnce, 1);
    drains += 1;
    await new Promise((resolve) => setTimeout(resolve, 20));
    atOnce -= 1;
  };
  const worker = await startWorker(working([], drain), world.database.workerUrl, { log, drainEveryMs: 10 });
  await until(() => drains > 3);
  await worker.stop();
  const then = drains;
  await new Promise((resolve) => setTimeout(resolve, 100));
  assert.equal(drains, then);
});

test("every module's jobs can be scheduled", async () => {
  const worker = await startWorker(world.app, world.database.workerUrl, { log });
  await worker.stop();
});
