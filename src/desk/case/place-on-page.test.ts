import assert from "node:assert/strict";
import { test } from "node:test";
import { addClosure } from "../../directory/index.ts";
import { calendarDay } from "../../platform/values/index.ts";
import { browse } from "../../../test/support/browse.ts";
import { laySceneOfPlaces } from "../../../test/support/place.ts";
import { makeWorld } from "../../../test/support/world.ts";
import { urls } from "../urls.ts";

const world = await makeWorld();
const scene = await laySceneOfPlaces(world);
const browser = browse(world.app, await world.cookieOf(scene.worker));
const at = (moment: string) => world.clock.moveTo(new Date(moment));
const says = (text: string) => new RegExp(text.replaceAll(/[£().]/g, "\\$&").replaceAll(" ", " ?"));

test("F036 F040 a place stands in the plan with its weeks and its money, which adds up, and in the timeline", async () => {
  const placeId = await scene.reserve();
  const waiting = await browser.get("/today");
  assert.match(waiting.text, says("Mina Larkfield"));
  assert.match(waiting.text, says("A group was asked and has not answered"));
  const page = async () => (await browser.get(urls.case(scene.one.id))).text;
  assert.match(await page(), says("The group was asked. It answers by Friday 11 September."));
  assert.match(await page(), says("£72 held for 12 more of £72."));
  await scene.accept(placeId);
  assert.match(await page(), says("The group said yes. The weeks begin with the first session. 1 8 Sep next"));
  await world.act((work) =>
    addClosure(work, {
      activityId: scene.activityId,
      firstDay: calendarDay("2026-09-22"),
      lastDay: calendarDay("2026-09-22"),
      why: "the hall is painted",
    }),
  );
  at("2026-09-15T17:30:00Z");
  await scene.mark(placeId, "2026-09-08", "here");
  await scene.mark(placeId, "2026-09-15", "not_here", "told_us");
  const going = await page();
  assert.match(going, says("8 Sep went 15 Sep not there ··· 22 Sep does not count 3 29 Sep"));
  assert.match(going, says("1 attended · 1 missed (told the group) · 1 week does not count · ends"));
  assert.match(going, says("Attendance At Copper Otter Boxing Club Copper Otter Boxing Club, rung in"));
  assert.match(going, says("Not at Copper Otter Boxing Club: told the group before"));
  const filtered = await browser.get(`${urls.case(scene.one.id)}?show=attendance`);
  assert.match(filtered.text, says("Timeline 2 entries"));
});

test("F039 when support ends the place ends with it and the rest of its money is given back", async () => {
  const form = await browser.get(urls.ending(scene.one.id));
  const ended = await browser.press(form, "End support", {
    reason: "planned",
    outcome: "some_change",
    words: "She goes on by herself.",
  });
  assert.match(
    ended.text,
    says("8 Sep went 15 Sep not there 1 attended · 1 missed (told the group) · ended Tuesday 15 September"),
  );
  assert.match(ended.text, says("£6 held for 1 more £66 given back, 11 sessions of £72."), "one is still to be paid");
});
