import assert from "node:assert/strict";
import { test } from "node:test";
import { addGroup, bletchley } from "../../test/support/groups.ts";
import { makeWorld } from "../../test/support/world.ts";
import { readAs } from "../platform/db/index.ts";
import { publicActor } from "../platform/acting.ts";
import { holdSeat, searchActivities, type ActivityQuery } from "./index.ts";
import { newId } from "../platform/values/index.ts";

const world = await makeWorld();
const wolverton = { name: "Old Wharf", address: "Stratford Road", postcode: "MK12 5NA", lat: 52.0627, lng: -0.8105 };
const { otter, far, full } = await world.act(async (work) => ({
  otter: await addGroup(work),
  far: await addGroup(work, { groupName: "Old Wharf Boxing", location: wolverton }),
  full: await addGroup(work, { groupName: "Blue Heron Ring", places: 1 }),
}));
await world.act((work) => addGroup(work, { groupName: "Lantern Choir", words: ["singing"] }));
await world.act((work) => holdSeat(work, full.activityId, newId()));

const search = (query: Partial<ActivityQuery> = {}) =>
  readAs(world.app.ground.db, publicActor(), (reader) =>
    searchActivities(reader, {
      words: "boxing",
      point: bletchley,
      age: 14,
      when: "after_school",
      withinMiles: 10,
      now: world.clock.now(),
      ...query,
    }),
  );

test("F050 the public finds boxing near home, best first, with real distances and free seats", async () => {
  const { fits, nearly } = await search();
  assert.deepEqual(
    fits.map((hit) => hit.candidate.activityId),
    [otter.activityId, far.activityId],
  );
  assert.ok(Math.abs((fits[1]?.candidate.miles ?? 0) - 5.6) < 0.3, "about five and a half miles to Wolverton");
  assert.deepEqual(
    nearly.map((hit) => [hit.candidate.activityId, hit.misfits[0]?.key]),
    [[full.activityId, "full"]],
  );
});

test("what is a little beyond the miles asked for nearly fits, and what is far beyond is not there", async () => {
  assert.deepEqual(
    (await search({ withinMiles: 4 })).nearly.map((hit) => hit.misfits[0]?.key),
    ["full", "tooFar"],
  );
  assert.equal((await search({ withinMiles: 2 })).total, 2);
});

test("F057 a slip of spelling finds the same", async () => {
  const { fits, understood } = await search({ words: "boxng" });
  assert.equal(fits.length, 2);
  assert.equal(understood.readAs, "boxing");
});

test("F055 a listing nobody confirmed for half a year is hidden", async () => {
  const before = world.clock.now();
  world.clock.moveTo(new Date("2027-04-01T12:00:00Z"));
  assert.equal((await search()).total, 0);
  world.clock.moveTo(before);
});

test("quotes, wildcards and nonsense are only words that nothing has", async () => {
  for (const words of ["'; drop table x", "%", "(((", "\\"])
    assert.equal(typeof (await search({ words })).total, "number");
});
