import assert from "node:assert/strict";
import { test } from "node:test";
import { laySceneOfPlaces } from "../../test/support/place.ts";
import { makeWorld } from "../../test/support/world.ts";
import { manifest } from "./module.ts";

const world = await makeWorld();
const scene = await laySceneOfPlaces(world);
const duties = manifest.person;
assert.ok(duties);
const { areaId } = world;
const placeId = await scene.reserve();
await scene.accept(placeId);
world.clock.moveTo(new Date("2026-09-08T17:00:00Z"));
await scene.mark(placeId, "2026-09-08", "not_here", "poorly");
await world.act(async ({ tx }) =>
  tx.updateTable("activities.place").set({ what_helps: "A quiet minute" }).where("id", "=", placeId).execute(),
);
const person = { areaId, personId: scene.one.personId };

test("what is held about somebody's places and sessions is gathered, with the names of the activities", async () => {
  const gathered = await world.act((work) => duties.gather(work.tx, person));
  assert.deepEqual(
    Object.values(gathered).map((rows) => (rows[0] as { activity: string }).activity),
    ["Copper Otter Boxing Club", "Copper Otter Boxing Club"],
  );
});

test("when two people turn out to be one, places and sessions move with them", async () => {
  const other = await scene.another({ name: "Same" });
  await world.act((work) => duties.merge(work, person, { areaId, personId: other.personId }));
  const left = await world.act((work) => duties.gather(work.tx, person));
  const moved = await world.act((work) => duties.gather(work.tx, { areaId, personId: other.personId }));
  assert.deepEqual([Object.values(left).flat().length, Object.values(moved).flat().length], [0, 2]);
  await world.act((work) => duties.merge(work, { areaId, personId: other.personId }, person));
});

test("erasing takes away words and why somebody was away, and leaves that there was a session", async () => {
  await world.act((work) => duties.erase(work, person));
  const gathered = JSON.stringify(await world.act((work) => duties.gather(work.tx, person)));
  assert.doesNotMatch(gathered, /quiet minute|poorly/);
  assert.match(gathered, /not_here/);
});
