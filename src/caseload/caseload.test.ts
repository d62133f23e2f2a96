import assert from "node:assert/strict";
import { test } from "node:test";
import { listColleagues } from "../access/index.ts";
import { systemActor, type Actor } from "../platform/acting.ts";
import { run } from "../platform/commands/run.ts";
import { readAs } from "../platform/db/context.ts";
import type { Conflict } from "../platform/refusals.ts";
import { Forbidden, NotFound } from "../platform/refusals.ts";
import { listMessagesOf } from "../messages/index.ts";
import { givePermission } from "../people/index.ts";
import { openCase, setUpPilot } from "../../test/support/case.ts";
import { makeWorld } from "../../test/support/world.ts";
import { endCase, findCase, getCase, listTasks, loadOf, recordContact, setLimit, transferCase } from "./index.ts";
import { lockLimits } from "./room.store.ts";

const world = await makeWorld();
const { areaId } = world;
const pilot = await setUpPilot(world);
const dani = await world.staff("Dani Rowanbrook", "link_worker");
const priya = await world.staff("Priya Shah", "link_worker");
const lead = await world.staff("Tom Becket", "team_lead");
const elsewhere: Actor = { ...dani, id: "01990000-0000-7000-8000-000000000001", roles: [] };

const as = <T>(actor: Actor, read: Parameters<typeof readAs<T>>[2]) => readAs(world.app.ground.db, actor, read);
const limit = (actor: Actor, points: number) => world.act((work) => setLimit(work, areaId, actor.id, points));
const now = (caseId: string) => as(systemActor("test", [areaId]), (reader) => findCase(reader, areaId, caseId));
const workerOf = (actorId: string | null) => [dani, priya].find((one) => one.id === actorId) ?? dani;

test("F032 an accepted referral opens its case with the worker who has most room", async () => {
  await limit(dani, 3);
  await limit(priya, 2);
  const first = await openCase(world, pilot, { name: "Ada" });
  assert.equal(first.workerAccountId, dani.id);
  assert.match(first.reference, /^LW-\d+$/);
  const tasks = await as(dani, (reader) => listTasks(reader, dani));
  assert.deepEqual(
    tasks.map(({ kind, caseId }) => ({ kind, caseId })),
    [{ kind: "first_contact", caseId: first.id }],
  );
  assert.equal(tasks[0]?.dueAt.toISOString(), "2026-09-15T16:00:00.000Z", "five working days, 5pm in London");
});

test("F032 cases opened at once fill every limit and pass none; the rest wait for the team lead", async () => {
  const opened = await Promise.all(Array.from({ length: 7 }, (_, n) => openCase(world, pilot, { name: `Bea ${n}` })));
  const loads = await as(lead, async (reader) => [
    (await loadOf(reader, areaId, dani.id)).points,
    (await loadOf(reader, areaId, priya.id)).points,
  ]);
  assert.deepEqual(loads, [3, 2], "one of Dani's three places was taken before");
  assert.equal(opened.filter((one) => one.workerAccountId === null).length, 3);
  const kinds = (await as(lead, (reader) => listTasks(reader, lead))).map((task) => task.kind);
  assert.equal(kinds.filter((kind) => kind === "allocate").length, 3);
});

test("F031 a team lead gives a case to another worker: its tasks go along, what was done stays", async () => {
  await limit(dani, 20);
  const one = await openCase(world, pilot, { name: "Cass" });
  assert.equal(one.workerAccountId, dani.id);
  await assert.rejects(
    run(world.app.ground, dani, transferCase, { caseId: one.id, toAccountId: priya.id, why: "cover" }),
    Forbidden,
  );
  await run(world.app.ground, lead, transferCase, { caseId: one.id, toAccountId: priya.id, why: "cover" });
  assert.equal((await now(one.id))?.workerAccountId, priya.id);
  const hers = await as(priya, (reader) => listTasks(reader, priya));
  assert.ok(hers.some((task) => task.caseId === one.id && task.kind === "first_contact"));
  await assert.rejects(
    run(world.app.ground, lead, transferCase, { caseId: one.id, toAccountId: priya.id, why: "cover" }),
    (error: Conflict) => error.reason === "same_worker",
  );
  await assert.rejects(
    run(world.app.ground, lead, transferCase, { caseId: one.id, toAccountId: lead.id, why: "cover" }),
    (error: Conflict) => error.reason === "not_in_team",
  );
});

const call = { channel: "phone", withWhom: "young_person", words: "Rang her." } as const;

test("F033 an attempt that failed is kept and leaves the clock of the first contact running", async () => {
  const one = await openCase(world, pilot, { name: "Dee" });
  const worker = workerOf(one.workerAccountId);
  world.clock.moveTo(new Date("2026-09-09T09:00:00Z"));
  await run(world.app.ground, worker, recordContact, { ...call, caseId: one.id, outcome: "no_answer" });
  assert.equal((await now(one.id))?.lastContactAt, null);
  const still = await as(worker, (reader) => listTasks(reader, worker));
  assert.ok(still.some((task) => task.caseId === one.id && task.kind === "first_contact"));
  await run(world.app.ground, worker, recordContact, { ...call, caseId: one.id, outcome: "reached" });
  assert.equal((await now(one.id))?.lastContactAt?.toISOString(), "2026-09-09T09:00:00.000Z");
  const left = await as(worker, (reader) => listTasks(reader, worker));
  assert.ok(!left.some((task) => task.caseId === one.id));
});

test("F033 a contact written down late does not move the last contact back, and none is yet to come", async () => {
  const one = await openCase(world, pilot, { name: "Eve" });
  const worker = workerOf(one.workerAccountId);
  const at = new Date("2026-09-01T09:00:00Z");
  await run(world.app.ground, worker, recordContact, { ...call, caseId: one.id, outcome: "reached" });
  await run(world.app.ground, worker, recordContact, { ...call, caseId: one.id, outcome: "reached", at });
  assert.equal((await now(one.id))?.lastContactAt?.toISOString(), "2026-09-09T09:00:00.000Z");
  const later = new Date("2026-09-10T09:00:00Z");
  await assert.rejects(
    run(world.app.ground, worker, recordContact, { ...call, caseId: one.id, outcome: "reached", at: later }),
    (error: Conflict) => error.reason === "not_yet",
  );
});

test("F039 ending closes tasks and involvement, leaves the record to the team, and happens once", async () => {
  const one = await openCase(world, pilot, { name: "Fay" });
  const worker = workerOf(one.workerAccountId);
  const ending = { caseId: one.id, reason: "planned", outcome: "goal_reached", words: "She goes every week." } as const;
  const twice = await Promise.allSettled([
    run(world.app.ground, worker, endCase, ending),
    run(world.app.ground, worker, endCase, ending),
  ]);
  assert.deepEqual(twice.map((result) => result.status).toSorted(), ["fulfilled", "rejected"]);
  assert.equal((await now(one.id))?.status, "ended");
  const tasks = await as(worker, (reader) => listTasks(reader, worker));
  assert.ok(!tasks.some((task) => task.caseId === one.id));
  await assert.rejects(
    run(world.app.ground, worker, recordContact, { ...call, caseId: one.id, outcome: "reached" }),
    (error: Conflict) => error.reason === "case_ended",
  );
  assert.equal((await as(lead, (reader) => getCase(reader, lead, one.id))).status, "ended");
});

test("a case of somebody else's team does not exist, and a colleague in the team reads but does not act", async () => {
  const one = await openCase(world, pilot, { name: "Gil" });
  await assert.rejects(
    as(elsewhere, (reader) => getCase(reader, elsewhere, one.id)),
    NotFound,
  );
  const colleague = one.workerAccountId === dani.id ? priya : dani;
  assert.equal((await as(colleague, (reader) => getCase(reader, colleague, one.id))).id, one.id);
  await assert.rejects(
    run(world.app.ground, colleague, recordContact, { ...call, caseId: one.id, outcome: "reached" }),
    Forbidden,
  );
});

test("limits are held in one order, so that two acts never wait for each other", async () => {
  const ids = (
    await as(lead, (reader) => listColleagues(reader, { areaId, role: "link_worker", now: world.clock.now() }))
  ).map((worker) => worker.id);
  const orders = [ids, ids.toReversed(), ids, ids.toReversed()];
  await Promise.all(orders.map((order) => world.act((work) => lockLimits(work, areaId, order))));
});

test("F039 the school reads that support ended, and nothing more; not even that, if she let them know nothing", async () => {
  const one = await openCase(world, pilot, { name: "Hana" });
  const secret = await openCase(world, pilot, { name: "Iris" });
  await world.act((work) =>
    givePermission(work, {
      areaId,
      personId: secret.personId,
      recipientKind: "school",
      recipientId: "136730",
      scope: "nothing",
    }),
  );
  for (const { id, workerAccountId } of [one, secret])
    await run(world.app.ground, workerOf(workerAccountId), endCase, {
      caseId: id,
      reason: "early",
      outcome: "no_change",
      words: "Her dad found out.",
    });
  const told = async (personId: string) =>
    (await as(lead, (reader) => listMessagesOf(reader, areaId, personId))).find((one) => one.template === "case_ended");
  const message = await told(one.personId);
  assert.equal(message?.address, "rowan@school.example");
  assert.match(message?.body ?? "", /Support for the young person you referred, reference \S+, has ended/);
  assert.doesNotMatch(`${message?.subject} ${message?.body}`, /Hana|early|change|dad/);
  assert.equal(await told(secret.personId), undefined);
});
