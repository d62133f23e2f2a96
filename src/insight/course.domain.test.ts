import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { calendarDay } from "../platform/values/index.ts";
import { courseOf, shareGone } from "./course.domain.ts";
import { stepsThatAddUp } from "./steps.domain.ts";

const year = { cap: 300, startsOn: calendarDay("2026-04-01"), endsOn: calendarDay("2027-03-31") };

test("the pace so far says when a programme is full, or how many it reaches by its end", () => {
  assert.deepEqual(courseOf(200, year, calendarDay("2026-11-21")), { kind: "full_by", day: "2027-03-19" });
  assert.deepEqual(courseOf(100, year, calendarDay("2026-11-21")), { kind: "by_the_end", people: 155 });
  assert.deepEqual(courseOf(300, year, calendarDay("2026-11-21")), { kind: "full" });
  assert.deepEqual(courseOf(7, year, calendarDay("2026-11-21")), { kind: "too_early" });
  assert.deepEqual(courseOf(20, year, calendarDay("2026-04-20")), { kind: "too_early" });
});

test("the share of the time that has gone is never below nothing or above all", () => {
  assert.equal(shareGone(year, calendarDay("2026-03-01")), 0);
  assert.equal(shareGone(year, calendarDay("2027-03-31")), 1);
  assert.equal(shareGone(year, calendarDay("2028-01-01")), 1);
});

test("F141 whole days of the steps always add up to the whole wait, each within a day of its part", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(40), { minLength: 1, maxLength: 6 }), fc.nat(200), (averages, total) => {
      const days = stepsThatAddUp(averages, total);
      const sum = averages.reduce((a, b) => a + b, 0);
      assert.equal(
        days.reduce((a, b) => a + b, 0),
        sum === 0 ? 0 : total,
      );
      for (const [index, one] of days.entries())
        if (sum > 0) assert.ok(Math.abs(one - ((averages[index] ?? 0) / sum) * total) < 1);
    }),
  );
});
