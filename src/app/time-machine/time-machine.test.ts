import assert from "node:assert/strict";
import { test } from "node:test";
import { browse } from "../../../test/support/browse.ts";
import { makeWorld, worldStart } from "../../../test/support/world.ts";
import { shiftedClock } from "../../platform/clock.ts";
import { addDays } from "../../platform/values/index.ts";
import { openClock } from "./open-clock.ts";

const clock = shiftedClock(worldStart.getTime() - Date.now());
const world = await makeWorld(worldStart, { running: clock });
const browser = browse(world.app);

test("a demonstration's clock is moved on to a day and hour, and a restart does not go back", async () => {
  const before = await browser.get("/demo/clock");
  assert.match(before.text, /8 September 2026/);
  const day = addDays(clock.today(), 9);
  const moved = await browser.press(before, "Move the clock", { day, time: "18:00" });
  assert.match(moved.text, /Thursday, 17 September 2026 at 18:00/);
  const reopened = await openClock(world.database.workerUrl, undefined);
  assert.ok(Math.abs(reopened.aheadMs() - clock.aheadMs()) < 1000);
});

test("the clock never goes back: an hour that is past says so, and what was chosen is kept", async () => {
  const page = await browser.get("/demo/clock");
  const refused = await browser.press(page, "Move the clock", { day: clock.today(), time: "09:00" });
  assert.equal(refused.status, 422);
  assert.match(refused.text, /Choose a time that is still to come/);
});

test("where nothing is invented there is no such page", async () => {
  const real = await makeWorld(worldStart, { demo: false, mailUrl: "smtp://127.0.0.1:1", running: clock });
  assert.equal((await browse(real.app).get("/demo/clock")).status, 404);
});
