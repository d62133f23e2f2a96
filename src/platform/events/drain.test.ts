import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { makeWorld } from "../../../test/support/world.ts";
import { systemActor } from "../acting.ts";
import { inWork, type Ground } from "../commands/run.ts";
import type { Work } from "../commands/work.ts";
import { newId } from "../values/index.ts";
import { drainOutbox } from "./drain.ts";
import type { AfterHandler, Event, Listener } from "./event.ts";

const world = await makeWorld();

const event = (subjectId: string, key: string): Event => ({
  name: "test.happened.v1",
  areaId: world.areaId,
  subjectKind: "test",
  subjectId,
  ids: { key },
  key,
});

/** The worker's ground with handlers of our own. */
function groundWith(...after: Listener<AfterHandler>[]): Ground {
  return Object.assign(Object.create(world.app.workerGround) as Ground, { events: { within: [], after } });
}

function handler(name: string, handle: AfterHandler): Listener<AfterHandler> {
  return { event: "test.happened.v1", name: `test: ${name}`, handle };
}

/** Announces through a ground that drains nothing by itself. */
async function announce(...events: Event[]): Promise<void> {
  const after = [handler("anybody", async () => undefined)];
  const ground = Object.assign(Object.create(world.app.ground) as Ground, {
    announced: undefined,
    events: { within: [], after },
  });
  await inWork(ground, systemActor("test", [world.areaId]), async (work) => {
    for (const one of events) await work.announce(one);
  });
}

async function drainAll(ground: Ground, failures: string[] = []): Promise<void> {
  while ((await drainOutbox(ground, (name) => failures.push(name))) > 0);
}

const note = (name: string) => async (work: Work, one: Event) =>
  work.record({ event: name, areaId: world.areaId, subjectKind: "test", subjectId: one.ids["key"] ?? "" });

async function notesOf(name: string): Promise<string[]> {
  const rows = await world.act(({ tx }) =>
    tx.selectFrom("platform.audit_entry").select("subject_id").where("event", "=", name).orderBy("xid").execute(),
  );
  return rows.map((row) => row.subject_id);
}

test("every handler hears an event once, in the order of announcing, however often the outbox is drained", async () => {
  const ground = groundWith(handler("a", note("heard.a")), handler("b", note("heard.b")));
  await announce(event("s1", "one"), event("s1", "two"), event("s2", "three"));
  await drainAll(ground);
  await drainAll(ground);
  assert.deepEqual(await notesOf("heard.a"), ["one", "two", "three"]);
  assert.deepEqual(await notesOf("heard.b"), ["one", "two", "three"]);
});

test("an event that nobody waits for is not kept waiting", async () => {
  await inWork(world.app.ground, systemActor("test", [world.areaId]), (work) =>
    work.announce(event("deaf", "unheard")),
  );
  const row = await world.app.workerGround.db
    .selectFrom("platform.outbox")
    .select("dispatched_at")
    .where("key", "=", "unheard")
    .executeTakeFirstOrThrow();
  assert.notEqual(row.dispatched_at, null);
});

test("two workers at once cause no effect twice", async () => {
  const ground = groundWith(handler("c", note("heard.c")));
  const keys = Array.from({ length: 10 }, (_, index) => `many-${index}`);
  await announce(...keys.map((key) => event("busy", key)));
  await Promise.all([drainAll(ground), drainAll(ground), drainAll(ground)]);
  assert.deepEqual(await notesOf("heard.c"), keys);
});

test("an event that fails keeps back later ones of its subject, not those of others, and is tried again", async () => {
  let broken = true;
  const ground = groundWith(
    handler("d", async (work, one) => {
      await note("heard.d")(work, one);
      if (broken && one.ids["key"] === "bad") throw new Error("Mina Hart could not be told");
    }),
  );
  await announce(event("ill", "bad"), event("ill", "after bad"), event("well", "fine"));
  const failures: string[] = [];
  await drainAll(ground, failures);
  assert.deepEqual(await notesOf("heard.d"), ["fine"], "what the failing handler wrote is undone");
  assert.ok(failures.includes("test.happened.v1"));
  const row = await world.app.workerGround.db
    .selectFrom("platform.outbox")
    .select(["attempts", "last_error"])
    .where("key", "=", "bad")
    .executeTakeFirstOrThrow();
  assert.ok(row.attempts >= 1);
  assert.equal(row.last_error, "Error", "only the name of the failure is kept");
  broken = false;
  await drainAll(ground);
  assert.deepEqual(await notesOf("heard.d"), ["fine", "bad", "after bad"]);
});

test("a handler that fails does not make those before it hear again", async () => {
  let broken = true;
  const ground = groundWith(
    handler("e", note("heard.e")),
    handler("f", async (work, one) => {
      if (broken) throw new Error("not yet");
      await note("heard.f")(work, one);
    }),
  );
  await announce(event("twice", "partly"));
  await drainAll(ground);
  broken = false;
  await drainAll(ground);
  assert.deepEqual(await notesOf("heard.e"), ["partly"]);
  assert.deepEqual(await notesOf("heard.f"), ["partly"]);
});

test("a worker killed between two handlers is followed by one that runs only what is left", async () => {
  const key = newId();
  await announce(event("killed", key));
  const script = fileURLToPath(new URL("../../../test/support/drain-and-die.ts", import.meta.url));
  const child = spawn(process.execPath, ["--import", "tsx", script], {
    env: { ...process.env, WORKER_URL: world.database.workerUrl, NOW: world.clock.now().toISOString() },
    stdio: "inherit",
  });
  const signal = await new Promise((resolve) => child.on("exit", (_code, by) => resolve(by)));
  assert.equal(signal, "SIGKILL", "it died in the middle");
  assert.deepEqual(await notesOf("heard.first"), [key]);
  assert.deepEqual(await notesOf("heard.second"), []);
  await drainAll(groundWith(handler("first", note("heard.first")), handler("second", note("heard.second"))));
  assert.deepEqual(await notesOf("heard.first"), [key]);
  assert.deepEqual(await notesOf("heard.second"), [key]);
});
