import assert from "node:assert/strict";
import { test } from "node:test";
import { addGroup } from "../../test/support/groups.ts";
import { makeWorld } from "../../test/support/world.ts";
import { Conflict } from "../platform/refusals.ts";
import { calendarDay, newId } from "../platform/values/index.ts";
import { holdSeat, releaseSeat, seatsFree, setSeats } from "./index.ts";

const world = await makeWorld();
const group = (facts: Parameters<typeof addGroup>[1] = {}) => world.act((work) => addGroup(work, facts));
const hold = (activityId: string, heldFor = newId()) => world.act((work) => holdSeat(work, activityId, heldFor));
const free = async (activityId: string) =>
  (await seatsFree(world.app.ground.db, [activityId], world.clock.now())).get(activityId);

/** How many of these were refused, and why; anything but a refusal is thrown again. */
async function refusalsOf(tries: Promise<unknown>[]): Promise<string[]> {
  const settled = await Promise.allSettled(tries);
  return settled
    .filter((one) => one.status === "rejected")
    .map((one) => {
      if (one.reason instanceof Conflict) return one.reason.reason;
      throw one.reason;
    });
}

test("F036 two workers who take the last seat in the same moment: one gets it, the other is told", async () => {
  const { activityId } = await group({ places: 1 });
  assert.deepEqual(await refusalsOf([hold(activityId), hold(activityId)]), ["no_seat"]);
  assert.equal(await free(activityId), 0);
});

test("F063 of twenty who want three seats at once exactly three get one", async () => {
  const { activityId } = await group({ places: 3 });
  const refusals = await refusalsOf(Array.from({ length: 20 }, () => hold(activityId)));
  assert.equal(refusals.length, 17);
  assert.equal(await free(activityId), 0);
});

test("F063 a group that takes two new people a week is asked for no third until Monday", async () => {
  const { activityId } = await group({ places: 9, weeklyLimit: 2 });
  assert.equal((await refusalsOf(Array.from({ length: 5 }, () => hold(activityId)))).length, 3);
  const before = world.clock.now();
  world.clock.moveTo(new Date("2026-09-14T08:00:00Z"));
  assert.equal(await free(activityId), 2);
  await hold(activityId);
  world.clock.moveTo(before);
});

test("a seat given back is free again, and giving it back twice is once", async () => {
  const { activityId } = await group({ places: 1 });
  const heldFor = newId();
  await hold(activityId, heldFor);
  await world.act((work) => releaseSeat(work, heldFor, "declined"));
  await world.act((work) => releaseSeat(work, heldFor, "declined"));
  assert.equal(await free(activityId), 1);
});

test("F061 a paused group is asked for nobody until its day, and then again", async () => {
  const { activityId } = await group();
  const areaId = world.areaId;
  await world.act((work) => setSeats(work, activityId, { free: 3, pausedUntil: calendarDay("2026-10-01"), areaId }));
  assert.equal(await free(activityId), 0);
  assert.deepEqual(await refusalsOf([hold(activityId)]), ["paused"]);
  const before = world.clock.now();
  world.clock.moveTo(new Date("2026-10-01T08:00:00Z"));
  assert.equal(await free(activityId), 3);
  world.clock.moveTo(before);
});

test("F060 places free are said beside those already held, and said again they are confirmed", async () => {
  const { activityId } = await group({ places: 1 });
  await hold(activityId);
  const later = new Date(world.clock.now().getTime() + 86_400_000);
  world.clock.moveTo(later);
  await world.act((work) => setSeats(work, activityId, { free: 4, areaId: world.areaId }));
  assert.equal(await free(activityId), 4);
  const pool = await world.app.ground.db
    .selectFrom("directory.seat_pool")
    .selectAll()
    .where("activity_id", "=", activityId)
    .executeTakeFirstOrThrow();
  assert.deepEqual([pool.places, pool.confirmed_at], [5, later]);
});
