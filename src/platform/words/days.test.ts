import assert from "node:assert/strict";
import { test } from "node:test";
import { calendarDay } from "../values/calendar-day.ts";
import { formatClock, formatDay, formatMoment, formatNearDay, formatWeekday } from "./days.ts";

const tuesday = calendarDay("2026-11-24");

test("days are said as British people write them", () => {
  assert.equal(formatDay(tuesday), "Tuesday 24 November");
  assert.equal(formatDay(tuesday, "en", "short"), "Tue 24 Nov");
  assert.equal(formatDay(tuesday, "en", "dated"), "24 November 2026");
  assert.equal(formatDay(calendarDay("2026-09-08"), "en", "short"), "Tue 8 Sep");
});

test("clocks are said in hours of the day and night", () => {
  assert.deepEqual(["17:00", "17:30", "09:05", "12:00", "00:15"].map(formatClock), [
    "5pm",
    "5:30pm",
    "9:05am",
    "12 noon",
    "12:15am",
  ]);
});

test("a moment is said on London's clock, in summer too", () => {
  assert.equal(formatMoment(new Date("2026-09-11T16:00:00Z")), "Friday 11 September, 5pm");
  assert.equal(formatMoment(new Date("2026-12-11T17:00:00Z")), "Friday 11 December, 5pm");
});

test("a day within the week is said by its name, one further off with its date", () => {
  assert.equal(formatNearDay(calendarDay("2026-11-27"), tuesday), "Friday");
  assert.equal(formatNearDay(calendarDay("2026-12-01"), tuesday), "Tuesday 1 December");
});

test("weekdays begin with Monday", () => {
  assert.deepEqual(
    [1, 7].map((one) => formatWeekday(one)),
    ["Monday", "Sunday"],
  );
});
