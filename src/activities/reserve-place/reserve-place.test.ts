import assert from "node:assert/strict";
import { test } from "node:test";
import { layStream } from "../../../test/support/money.ts";
import { laySceneOfPlaces } from "../../../test/support/place.ts";
import { makeWorld } from "../../../test/support/world.ts";
import { listTasksOfCase } from "../../caseload/index.ts";
import { recordCheck, seatsFree, setSeats } from "../../directory/index.ts";
import { listCommitments } from "../../funding/index.ts";
import { balancesOf, verifyLedger } from "../../ledger/index.ts";
import { run } from "../../platform/commands/run.ts";
import { readAs } from "../../platform/db/index.ts";
import { Conflict } from "../../platform/refusals.ts";
import { calendarDay } from "../../platform/values/index.ts";
import { listPlanLines } from "../../plans/index.ts";
import { listPlacesOfCase, reservePlace } from "../index.ts";

const world = await makeWorld();
const scene = await laySceneOfPlaces(world, { amountPence: 100_000n });
const { areaId } = world;
const read = <T>(work: Parameters<typeof readAs<T>>[2]) => readAs(world.app.ground.db, scene.worker, work);
const free = async (activityId: string) =>
  (await read((r) => seatsFree(r, [activityId], world.clock.now()))).get(activityId);
const balances = () => read((reader) => balancesOf(reader, areaId, scene.streamId));

/** That nothing of a refused reservation is left: no place, no line, no money, no seat. */
async function assertNothingLeft(caseId: string, before: { free: number | undefined; activityId: string }) {
  assert.deepEqual(await read((reader) => listPlacesOfCase(reader, areaId, caseId)), []);
  assert.deepEqual(await read((reader) => listPlanLines(reader, areaId, caseId)), []);
  assert.deepEqual(
    await read((reader) => listTasksOfCase(reader, areaId, caseId)).then((tasks) =>
      tasks.filter((task) => task.kind === "group_answer"),
    ),
    [],
  );
  assert.equal(await free(before.activityId), before.free);
}

const refused = (reason: string) => (error: unknown) => error instanceof Conflict && error.reason === reason;

test("F036 one act holds the seat, promises 12 times £6 and writes the plan line", async () => {
  const before = await balances();
  const placeId = await scene.reserve();
  const [place] = await read((reader) => listPlacesOfCase(reader, areaId, scene.one.id));
  assert.ok(place?.commitmentId);
  assert.equal(place.id, placeId);
  assert.equal(place.status, "offered");
  assert.equal(await free(scene.activityId), 2);
  const commitment = (await read((reader) => listCommitments(reader, areaId, [place.commitmentId ?? ""]))).get(
    place.commitmentId,
  );
  assert.deepEqual([commitment?.unitPence, commitment?.units], [600n, 12]);
  const after = await balances();
  assert.equal(before.free - after.free, 7200n);
  assert.equal(after.committed - before.committed, 7200n);
  const [line] = await read((reader) => listPlanLines(reader, areaId, scene.one.id));
  assert.deepEqual([line?.title, line?.placeId, line?.status], ["Copper Otter Boxing Club", placeId, "waiting"]);
  const tasks = await read((reader) => listTasksOfCase(reader, areaId, scene.one.id));
  assert.ok(
    tasks.some((task) => task.kind === "group_answer" && task.dueAt.toISOString() === "2026-09-11T16:00:00.000Z"),
  );
});

test("a second place at the same activity is refused while the first is open", async () => {
  await assert.rejects(scene.reserve(), refused("already_placed"));
});

test("F036 two workers reserve the last seat in the same moment: one gets it, of the other nothing is left", async () => {
  const { activityId } = await scene.group({ groupName: "Last Seat", places: 1 });
  const [a, b] = [await scene.another({ name: "Ada" }), await scene.another({ name: "Bea" })];
  const settled = await Promise.allSettled([scene.reserve(a, activityId), scene.reserve(b, activityId)]);
  const lost = settled.findIndex((one) => one.status === "rejected");
  const [loser] = settled.filter((one) => one.status === "rejected");
  assert.equal(settled.filter((one) => one.status === "fulfilled").length, 1);
  assert.ok(refused("no_seat")(loser?.reason));
  await assertNothingLeft((lost === 0 ? a : b).id, { activityId, free: 0 });
});

test("F063 of twenty who reserve three seats at once exactly three have seat, money and plan line", async () => {
  const { activityId } = await scene.group({ groupName: "Three Seats", places: 3, costPence: 100n });
  const cases = [];
  for (let nth = 0; nth < 20; nth += 1) cases.push(await scene.another({ name: `Child ${nth}` }));
  const before = await balances();
  const settled = await Promise.allSettled(cases.map((one) => scene.reserve(one, activityId)));
  const won = cases.filter((_, index) => settled[index]?.status === "fulfilled");
  assert.equal(won.length, 3);
  for (const one of settled)
    if (one.status === "rejected") assert.ok(refused("no_seat")(one.reason), String(one.reason));
  assert.equal((await balances()).committed - before.committed, 3n * 1200n);
  assert.deepEqual((await read((reader) => verifyLedger(reader, areaId))).problems, []);
});

test("F036 without money there is no place: no seat is held and no plan line written", async () => {
  const { activityId } = await scene.group({ groupName: "Dear Skiing", costPence: 600n });
  const poor = await spendAll("Poor");
  await assert.rejects(scene.reserve(poor, activityId), refused("no_money"));
  await assertNothingLeft(poor.id, { activityId, free: 3 });
});

/** Uses the stream up, and opens a case that then has nothing. */
async function spendAll(name: string) {
  const { activityId } = await scene.group({ groupName: "Spender", places: 50 });
  const one = await scene.another({ name });
  for (let nth = 0; (await balances()).free >= 7200n; nth += 1)
    await scene.reserve(await scene.another({ name: `Spender ${nth}` }), activityId);
  return one;
}

test("a session that costs more than the fund may pay is refused with the limit", async () => {
  await layStream(world, scene.programmeId, { name: "Second stream", amountPence: 50_000n });
  const { activityId } = await scene.group({ groupName: "Tin Whistle Kickboxing", costPence: 700n });
  const one = await scene.another({ name: "Over" });
  await assert.rejects(scene.reserve(one, activityId), (error: unknown) => {
    assert.ok(error instanceof Conflict);
    assert.deepEqual([error.reason, error.details["limitPence"]], ["over_limit", 600n]);
    return true;
  });
  await assertNothingLeft(one.id, { activityId, free: 3 });
});

test("what costs nothing needs no money", async () => {
  const { activityId } = await scene.group({ groupName: "Paper Moon Boxfit", costPence: 0n });
  const one = await scene.another({ name: "Free" });
  await scene.reserve(one, activityId);
  const [place] = await read((reader) => listPlacesOfCase(reader, areaId, one.id));
  assert.equal(place?.commitmentId, null);
});

test("somebody too young on the day of the next session is refused, somebody who has the birthday by then is not", async () => {
  const { activityId } = await scene.group({ groupName: "Thirteen and up", minAge: 13, costPence: 0n });
  const young = await scene.another({ name: "Twelve", born: calendarDay("2013-09-16") });
  await assert.rejects(scene.reserve(young, activityId), refused("wrong_age"));
  const { activityId: later } = await scene.group({
    groupName: "Thirteen next week",
    minAge: 13,
    costPence: 0n,
    schedule: [{ weekday: 3, startsAt: "17:00", endsAt: "18:00", fromDay: calendarDay("2026-09-16") }],
  });
  await scene.reserve(young, later);
});

test("F083 a group whose insurance ran out yesterday is refused a new place, with the check that lapsed", async () => {
  const { activityId, organisationId } = await scene.group({ groupName: "Lapsed", costPence: 0n });
  const one = await scene.another({ name: "Lapse" });
  const before = world.clock.now();
  world.clock.moveTo(new Date("2027-06-01T12:00:00Z"));
  await assert.rejects(scene.reserve(one, activityId), (error: unknown) => {
    assert.ok(refused("lapsed_checks")(error));
    return true;
  });
  for (const kind of ["insurance", "dbs", "safeguarding_lead", "risk_assessment"] as const)
    await world.act((work) =>
      recordCheck(work, {
        areaId,
        organisationId,
        kind,
        evidence: "seen again",
        issuedOn: calendarDay("2027-05-30"),
        verifiedBy: scene.worker.id,
      }),
    );
  await scene.reserve(one, activityId);
  world.clock.moveTo(before);
});

test("F061 a paused group is refused with the day it takes people again", async () => {
  const { activityId } = await scene.group({ groupName: "Paused", costPence: 0n });
  await world.act((work) => setSeats(work, activityId, { free: 3, pausedUntil: calendarDay("2026-10-01"), areaId }));
  const one = await scene.another({ name: "Waiting" });
  await assert.rejects(scene.reserve(one, activityId), (error: unknown) => {
    assert.ok(error instanceof Conflict);
    assert.deepEqual([error.reason, error.details["until"]], ["paused", "2026-10-01"]);
    return true;
  });
});

test("a colleague who does not work the case may not reserve, and one of another area does not find it", async () => {
  const colleague = await world.staff("Priya Shah", "link_worker");
  const input = { caseId: scene.one.id, activityId: scene.activityId };
  await assert.rejects(run(world.app.ground, colleague, reservePlace, input), /not yours to do/);
  const stranger = { ...colleague, areaIds: [], roles: [] };
  await assert.rejects(run(world.app.ground, stranger, reservePlace, input), /no such/);
});
