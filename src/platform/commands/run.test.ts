import assert from "node:assert/strict";
import { test } from "node:test";
import { makeWorld } from "../../../test/support/world.ts";
import { systemActor } from "../acting.ts";
import type { Event } from "../events/event.ts";
import { makeLink } from "../links/link.ts";
import { Conflict, Refused } from "../refusals.ts";
import { newId } from "../values/index.ts";
import { command } from "./command.ts";
import { inWork, run, type Ground } from "./run.ts";
import type { Work } from "./work.ts";

const world = await makeWorld();
const actor = systemActor("test", [world.areaId]);

/** One row in each place an act writes to. */
async function everything(work: Work, key: string): Promise<void> {
  const expiresAt = new Date(work.now.getTime() + 60_000);
  await makeLink(work, { areaId: world.areaId, purpose: "test", subjectKind: "test", subjectId: key, expiresAt });
  await work.record({ event: "test.done", areaId: world.areaId, subjectKind: "test", subjectId: key });
  await work.announce(eventOf(key));
}

function eventOf(key: string, name = "test.happened.v1"): Event {
  return { name, areaId: world.areaId, subjectKind: "test", subjectId: key, ids: {} };
}

async function left(key: string) {
  const counts = await world.act(async ({ tx }) => ({
    links: (await tx.selectFrom("platform.link").select("id").where("subject_id", "=", key).execute()).length,
    entries: (await tx.selectFrom("platform.audit_entry").select("id").where("subject_id", "=", key).execute()).length,
  }));
  const events = await world.app.workerGround.db
    .selectFrom("platform.outbox")
    .select("id")
    .where("subject_id", "=", key)
    .execute();
  return { ...counts, events: events.length };
}

test("what an act writes, its audit and its event are there together", async () => {
  const key = newId();
  await inWork(world.app.ground, actor, (work) => everything(work, key));
  assert.deepEqual(await left(key), { links: 1, entries: 1, events: 1 });
});

test("an act that fails at its last step leaves nothing: no row, no audit, no event", async () => {
  const key = newId();
  const failing = inWork(world.app.ground, actor, async (work) => {
    await everything(work, key);
    throw new Conflict("no_seat", "the last seat went");
  });
  await assert.rejects(failing, Conflict);
  assert.deepEqual(await left(key), { links: 0, entries: 0, events: 0 });
});

test("a handler within the act belongs to it: when it refuses, the whole act is undone", async () => {
  const key = newId();
  const within = [
    {
      event: "test.happened.v1",
      name: "test: refuse",
      handle: async (work: Work) => {
        await work.record({ event: "test.heard", areaId: world.areaId, subjectKind: "test", subjectId: key });
        throw new Conflict("full", "no room");
      },
    },
  ];
  const ground = Object.assign(Object.create(world.app.ground) as Ground, { events: { within, after: [] } });
  await assert.rejects(
    inWork(ground, actor, (work) => everything(work, key)),
    Conflict,
  );
  assert.deepEqual(await left(key), { links: 0, entries: 0, events: 0 });
});

test("an event announced twice is one event, and its handlers within hear it once", async () => {
  const key = newId();
  let heard = 0;
  const within = [{ event: "test.happened.v1", name: "test: count", handle: async () => void (heard += 1) }];
  const ground = Object.assign(Object.create(world.app.ground) as Ground, { events: { within, after: [] } });
  for (let times = 0; times < 2; times += 1)
    await inWork(ground, actor, async (work) => {
      await work.announce(eventOf(key));
      await work.announce(eventOf(key));
    });
  assert.equal(heard, 1);
  assert.equal((await left(key)).events, 1);
});

const verb = (over: { load?: unknown; may?: boolean; decide?: () => number }) =>
  command<string, unknown, number, string>({
    name: "test.do",
    load: async () => ("load" in over ? over.load : {}),
    may: () => over.may ?? true,
    decide: over.decide ?? (() => 1),
    async write(work, decision, _record, input) {
      await everything(work, input);
      return String(decision);
    },
    record: () => ({ event: "test.done", areaId: world.areaId, subjectKind: "test", subjectId: "x" }),
  });

test("a verb refuses with a code that pages and tests can rely on, and leaves nothing", async () => {
  const refusals: [Parameters<typeof verb>[0], number, string][] = [
    [{ load: undefined }, 404, "not_found"],
    [{ may: false }, 403, "forbidden"],
    [
      {
        decide: () => {
          throw new Conflict("no_money", "nothing left", { limitPence: 0 });
        },
      },
      409,
      "no_money",
    ],
  ];
  for (const [over, status, reason] of refusals) {
    const key = newId();
    await assert.rejects(run(world.app.ground, actor, verb(over), key), (error: unknown) => {
      assert.ok(error instanceof Refused);
      assert.deepEqual([error.status, error.reason], [status, reason]);
      return true;
    });
    assert.deepEqual(await left(key), { links: 0, entries: 0, events: 0 });
  }
});

test("a verb that nobody refuses answers with what it wrote", async () => {
  assert.equal(await run(world.app.ground, actor, verb({}), newId()), "1");
});
