import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { addDays, calendarDay, daysBetween, weekdayOf } from "../platform/values/index.ts";
import { nextSession, sessionDays, type Closure, type Schedule } from "./schedule.domain.ts";

const day = calendarDay;
const tuesdays: Schedule = {
  weekday: 2,
  startsAt: "17:00",
  endsAt: "18:00",
  fromDay: day("2026-01-01"),
  termTimeOnly: false,
};
const halfTerm: Closure = { firstDay: day("2026-10-26"), lastDay: day("2026-10-30"), why: "Half term" };
const boiler: Closure = { activityId: "a", firstDay: day("2026-09-15"), lastDay: day("2026-09-15"), why: "Boiler" };

test("the next session is today's until it has begun, then next week's", () => {
  assert.equal(nextSession([tuesdays], [], day("2026-09-08"), "16:59")?.day, "2026-09-08");
  assert.equal(nextSession([tuesdays], [], day("2026-09-08"), "17:00")?.day, "2026-09-15");
});

test("a closed day is passed over", () => {
  assert.equal(nextSession([tuesdays], [boiler], day("2026-09-09"))?.day, "2026-09-22");
});

test("a school holiday closes what runs in term time only", () => {
  const term = { ...tuesdays, termTimeOnly: true };
  const october = [day("2026-10-20"), day("2026-11-03")] as const;
  assert.deepEqual(sessionDays([term], [halfTerm], ...october), ["2026-10-20", "2026-11-03"]);
  assert.deepEqual(sessionDays([tuesdays], [halfTerm], ...october), ["2026-10-20", "2026-10-27", "2026-11-03"]);
});

test("nothing is next when the activity has run out", () => {
  assert.equal(nextSession([{ ...tuesdays, untilDay: day("2026-09-01") }], [], day("2026-09-02")), undefined);
});

test("every session day is a weekday of the schedule, inside the range, once and in order", () => {
  const weekdays = fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 4 });
  fc.assert(
    fc.property(weekdays, fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 60 }), (days, start, length) => {
      const from = addDays(day("2026-01-01"), start);
      const to = addDays(from, length);
      const found = sessionDays(
        days.map((weekday) => ({ ...tuesdays, weekday })),
        [],
        from,
        to,
      );
      const expected = Array.from({ length: daysBetween(from, to) + 1 }, (_, index) => addDays(from, index)).filter(
        (one) => days.includes(weekdayOf(one)),
      );
      assert.deepEqual(found, expected);
    }),
  );
});
