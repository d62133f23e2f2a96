import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { calendarDay } from "../platform/values/index.ts";
import { addWorkingDays, isWorkingDay } from "./working-day.domain.ts";

const easter = new Set(["2026-04-03", "2026-04-06"].map(calendarDay));
const day = fc
  .integer({ min: Date.UTC(2024, 0, 1) / 86_400_000, max: Date.UTC(2028, 11, 31) / 86_400_000 })
  .map((days) => calendarDay(new Date(days * 86_400_000).toISOString().slice(0, 10)));

test("Saturdays, Sundays and holidays are not working days", () => {
  const week = ["2026-04-02", "2026-04-03", "2026-04-04", "2026-04-05", "2026-04-06", "2026-04-07"].map(calendarDay);
  assert.deepEqual(
    week.filter((each) => isWorkingDay(each, easter)),
    ["2026-04-02", "2026-04-07"],
  );
});

test("two working days from the Thursday before Easter is the Wednesday after", () => {
  assert.equal(addWorkingDays(calendarDay("2026-04-02"), 2, easter), "2026-04-08");
});

test("what arrives on a Saturday and is due in one working day is due on Monday", () => {
  assert.equal(addWorkingDays(calendarDay("2026-03-14"), 1, easter), "2026-03-16");
});

test("two working days before the Tuesday after Easter is the Wednesday before", () => {
  assert.equal(addWorkingDays(calendarDay("2026-04-07"), -2, easter), "2026-04-01");
});

test("the clocks going forward lose no day", () => {
  assert.equal(addWorkingDays(calendarDay("2026-03-27"), 1, easter), "2026-03-30");
});

test("the days between a day and its nth working day after hold exactly n working days", () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 60 }), fc.uniqueArray(day, { maxLength: 40 }), (from, n, free) => {
      const holidays = new Set(free);
      const due = addWorkingDays(from, n, holidays);
      let count = 0;
      for (let ms = Date.parse(from) + 86_400_000; ms <= Date.parse(due); ms += 86_400_000)
        if (isWorkingDay(calendarDay(new Date(ms).toISOString().slice(0, 10)), holidays)) count += 1;
      assert.equal(count, n);
      assert.ok(isWorkingDay(due, holidays));
    }),
  );
});

test("nought working days leaves the day, and half a day is refused", () => {
  assert.equal(addWorkingDays(calendarDay("2026-04-04"), 0, easter), "2026-04-04");
  assert.throws(() => addWorkingDays(calendarDay("2026-04-04"), 1.5, easter), RangeError);
});
