import assert from "node:assert/strict";
import { test } from "node:test";
import { laySceneOfPlaces } from "../../test/support/place.ts";
import { makeWorld } from "../../test/support/world.ts";
import { endCase, findCase, listTasksOfCase } from "../caseload/index.ts";
import { addClosure, seatsFree } from "../directory/index.ts";
import { listCommitments, openUnits, spendUnit } from "../funding/index.ts";
import { run } from "../platform/commands/run.ts";
import { readAs } from "../platform/db/index.ts";
import { Conflict } from "../platform/refusals.ts";
import { calendarDay } from "../platform/values/index.ts";
import { listPlanLines } from "../plans/index.ts";
import { answerOffer, endDuePlaces, findPlace, type Place } from "./index.ts";

const world = await makeWorld();
const scene = await laySceneOfPlaces(world, {}, { places: 50 });
const { areaId } = world;
const ground = world.app.ground;
const at = (moment: string) => world.clock.moveTo(new Date(moment));
const read = <T>(work: Parameters<typeof readAs<T>>[2]) => readAs(ground.db, scene.worker, work);
const place = async (id: string): Promise<Place> => {
  const found = await read((reader) => findPlace(reader, id));
  assert.ok(found);
  return found;
};
const openSessions = async (id: string) => {
  const { commitmentId } = await place(id);
  const found = (await read((reader) => listCommitments(reader, areaId, [commitmentId ?? ""]))).get(commitmentId ?? "");
  assert.ok(found);
  return openUnits(found);
};
const tasks = async (caseId: string) =>
  (await read((reader) => listTasksOfCase(reader, areaId, caseId))).map((task) => task.kind);
const line = async (one: { id: string }) => (await read((reader) => listPlanLines(reader, areaId, one.id)))[0]?.status;
const free = async () => (await read((r) => seatsFree(r, [scene.activityId], world.clock.now()))).get(scene.activityId);
const refused = (reason: string) => (error: unknown) => error instanceof Conflict && error.reason === reason;

/** A fresh case with a place, on Tuesday 8 September at 2:30pm. */
async function offered(name: string) {
  at("2026-09-08T13:30:00Z");
  const one = await scene.another({ name });
  return { one, placeId: await scene.reserve(one) };
}

async function accepted(name: string) {
  const made = await offered(name);
  await scene.accept(made.placeId);
  return made;
}

test("F070 yes: the place is theirs and the wait for the group's answer is over", async () => {
  const { one, placeId } = await offered("Yes");
  assert.ok((await tasks(one.id)).includes("group_answer"));
  await scene.accept(placeId);
  assert.equal((await place(placeId)).status, "accepted");
  assert.ok(!(await tasks(one.id)).includes("group_answer"));
});

test("F064 no: seat, money and plan line go back, and the worker is asked to offer the next", async () => {
  const before = await free();
  const { one, placeId } = await offered("No");
  await run(ground, scene.worker, answerOffer, { placeId, answer: "no", reason: "full" });
  assert.equal((await place(placeId)).status, "declined");
  assert.equal(await free(), before);
  assert.equal(await openSessions(placeId), 0);
  assert.equal(await line(one), "fell_through");
  assert.ok((await tasks(one.id)).includes("offer_next"));
});

test("an offer is answered once, also when two answer in the same moment", async () => {
  const { placeId } = await offered("Once");
  const settled = await Promise.allSettled([
    run(ground, scene.worker, answerOffer, { placeId, answer: "yes" }),
    run(ground, scene.worker, answerOffer, { placeId, answer: "no", reason: "other" }),
  ]);
  assert.deepEqual(settled.map((one) => one.status).toSorted(), ["fulfilled", "rejected"]);
  await assert.rejects(run(ground, scene.worker, answerOffer, { placeId, answer: "yes" }), refused("already_answered"));
});

test("F062 an offer that nobody answers in time goes back and passes on", async () => {
  const before = await free();
  const { one, placeId } = await offered("Silent");
  at("2026-09-11T15:59:00Z");
  await endDuePlaces(world.app.workerGround);
  assert.equal((await place(placeId)).status, "offered");
  at("2026-09-11T16:00:00Z");
  await assert.rejects(run(ground, scene.worker, answerOffer, { placeId, answer: "yes" }), refused("offer_expired"));
  await endDuePlaces(world.app.workerGround);
  await endDuePlaces(world.app.workerGround);
  assert.equal((await place(placeId)).status, "expired");
  assert.equal(await free(), before);
  assert.equal(await openSessions(placeId), 0);
  assert.deepEqual((await tasks(one.id)).toSorted(), ["first_contact", "offer_next"]);
});

test("F036 the first session attended begins the twelve weeks, and undone it has not begun", async () => {
  const { one, placeId } = await accepted("Start");
  at("2026-09-08T17:30:00Z");
  await scene.mark(placeId, "2026-09-08", "here");
  const started = await place(placeId);
  assert.deepEqual(
    [started.status, started.startedOn, started.endsOn, started.sessionsAttended],
    ["started", "2026-09-08", "2026-11-30", 1],
  );
  assert.equal(await line(one), "going");
  await scene.mark(placeId, "2026-09-08", "undone");
  const undone = await place(placeId);
  assert.deepEqual([undone.status, undone.startedOn, undone.endsOn], ["accepted", null, null]);
  assert.equal(await line(one), "waiting");
});

test("F070 a week without a session does not use up a funded week", async () => {
  const { activityId } = await scene.group({ groupName: "Half Term Club" });
  await world.act((work) =>
    addClosure(work, {
      activityId,
      firstDay: calendarDay("2026-10-26"),
      lastDay: calendarDay("2026-10-30"),
      why: "half term",
    }),
  );
  const one = await scene.another({ name: "Half" });
  const placeId = await scene.reserve(one, activityId);
  await scene.accept(placeId);
  await scene.mark(placeId, "2026-09-08", "here");
  assert.equal((await place(placeId)).endsOn, "2026-12-07");
  at("2026-10-27T18:00:00Z");
  await assert.rejects(scene.mark(placeId, "2026-10-27", "here"), refused("no_session"));
});

test("F071 a future day, a day without session, a day long ago and a place not accepted are refused", async () => {
  const { placeId } = await offered("Early");
  await assert.rejects(scene.mark(placeId, "2026-09-08", "here"), refused("not_accepted"));
  await scene.accept(placeId);
  await assert.rejects(scene.mark(placeId, "2026-09-15", "here"), refused("future_day"));
  await assert.rejects(scene.mark(placeId, "2026-09-01", "here"), refused("not_accepted"));
  at("2026-10-20T12:00:00Z");
  await assert.rejects(scene.mark(placeId, "2026-09-16", "here"), refused("too_long_ago"));
  await assert.rejects(scene.mark(placeId, "2026-10-14", "here"), refused("no_session"));
});

test("F072 two unexplained misses in a row are a task for the worker, explained ones are not", async () => {
  const { one, placeId } = await accepted("Missing");
  at("2026-09-15T18:00:00Z");
  await scene.mark(placeId, "2026-09-08", "not_here", "no_idea");
  assert.ok(!(await tasks(one.id)).includes("two_misses"));
  await scene.mark(placeId, "2026-09-15", "not_here");
  assert.ok((await tasks(one.id)).includes("two_misses"));
  await scene.mark(placeId, "2026-09-15", "not_here", "poorly");
  assert.ok(!(await tasks(one.id)).includes("two_misses"), "they told us after all");
});

test("a session attended is being heard from", async () => {
  const { one, placeId } = await accepted("Heard");
  at("2026-09-22T17:30:00Z");
  await scene.mark(placeId, "2026-09-22", "here");
  await world.app.drain();
  const found = await read((reader) => findCase(reader, areaId, one.id));
  assert.deepEqual(found?.lastHeardAt, new Date("2026-09-22T17:30:00Z"));
});

test("F070 when the weeks are used the place ends, and only sessions that nobody attended give their money back", async () => {
  const { one, placeId } = await accepted("Whole");
  for (const [day, outcome] of [
    ["2026-09-08", "here"],
    ["2026-09-15", "not_here"],
    ["2026-09-22", "here"],
  ] as const) {
    at(`${day}T18:00:00Z`);
    await scene.mark(placeId, day, outcome, outcome === "not_here" ? "poorly" : undefined);
  }
  const { commitmentId } = await place(placeId);
  await world.act((work) => spendUnit(work, areaId, commitmentId ?? "", "attendance:first"));
  at("2026-11-30T12:00:00Z");
  await endDuePlaces(world.app.workerGround);
  assert.equal((await place(placeId)).status, "started");
  at("2026-12-01T12:00:00Z");
  await endDuePlaces(world.app.workerGround);
  assert.equal((await place(placeId)).status, "ended");
  assert.equal(await openSessions(placeId), 1, "the second session attended is still to be paid");
  assert.equal(await line(one), "done");
});

test("when the case ends its places end with it, in the same act", async () => {
  const { one, placeId } = await accepted("Leaving");
  await run(ground, scene.worker, endCase, {
    caseId: one.id,
    reason: "planned",
    outcome: "some_change",
    words: "Moved",
  });
  assert.equal((await place(placeId)).status, "withdrawn");
  assert.equal(await openSessions(placeId), 0);
  assert.equal(await line(one), "fell_through");
});

test("the group is asked by text: an age and a day, a link, and nobody's name", async () => {
  await offered("Secretname");
  await world.app.drain();
  const sent = await world.act((work) =>
    work.tx
      .selectFrom("messages.message")
      .select(["address", "body", "subject", "person_id"])
      .where("template", "=", "place.offered")
      .orderBy("created_at", "desc")
      .orderBy("id", "desc")
      .execute(),
  );
  const last = sent[0];
  assert.equal(last?.address, "07700900142");
  assert.match(last?.body ?? "", /^Dee, could you welcome a 14-year-old to Copper Otter Boxing Club on Tuesdays\?/);
  assert.match(last?.body ?? "", /http:\/\/linkway\.test\/l\/group\/[\w-]+\/offers\//);
  for (const one of sent) assert.doesNotMatch(`${one.subject} ${one.body}`, /Secretname|Fenwick/);
});

test("when nobody at the group can be texted or mailed, the worker gets the task to ring", async () => {
  const { activityId } = await scene.group({ groupName: "Silent Hall" });
  const one = await scene.another({ name: "Ring" });
  await scene.reserve(one, activityId);
  await world.app.drain();
  assert.ok((await tasks(one.id)).includes("ring_group"));
});
