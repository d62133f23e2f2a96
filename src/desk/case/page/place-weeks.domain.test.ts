import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { addDays, calendarDay } from "../../../platform/values/index.ts";
import { weeksOf, type PlaceFacts } from "./place-weeks.domain.ts";

const start = calendarDay("2026-09-22");
const tuesdays = Array.from({ length: 20 }, (_, week) => addDays(start, week * 7));
const halfTerm = calendarDay("2026-10-27");

const facts: PlaceFacts = {
  startedOn: start,
  weeks: 12,
  isOver: false,
  sessionDays: tuesdays.filter((day) => day !== halfTerm),
  register: new Map([
    [start, "here"],
    [calendarDay("2026-09-29"), "not_here"],
  ]),
};

test("F036 twelve weeks are counted from the first session attended; half term uses up none", () => {
  const weeks = weeksOf(facts, calendarDay("2026-10-05"));
  assert.deepEqual(
    weeks.slice(0, 7).map(({ state, number = 0, day }) => `${day} ${number} ${state}`),
    [
      "2026-09-22 1 attended",
      "2026-09-29 2 absent",
      "2026-10-06 3 tonight",
      "2026-10-13 4 upcoming",
      "2026-10-20 5 upcoming",
      "2026-10-27 0 uncounted",
      "2026-11-03 6 upcoming",
    ],
  );
  assert.equal(weeks.length, 13);
  assert.deepEqual(weeks.at(-1), { state: "upcoming", number: 12, day: "2026-12-15" });
});

test("nothing is to come once a place is over, and a session not yet marked today is next", () => {
  const over = weeksOf({ ...facts, isOver: true }, calendarDay("2026-10-05"));
  assert.deepEqual(
    over.map((week) => week.state),
    ["attended", "absent"],
  );
  assert.equal(weeksOf(facts, calendarDay("2026-10-06"))[2]?.state, "tonight");
});

test("a place that never meets again has no endless weeks, and one that never meets has none", () => {
  assert.equal(weeksOf({ ...facts, sessionDays: tuesdays.slice(0, 3) }, start).length, 3);
  assert.deepEqual(weeksOf({ ...facts, startedOn: undefined, sessionDays: [] }, start), []);
});

test("numbers run from 1 without a gap, never past what is paid for, and at most one week is next", () => {
  fc.assert(
    fc.property(
      fc.subarray(tuesdays, { minLength: 1 }),
      fc.nat(140),
      fc.integer({ min: 1, max: 14 }),
      (days, on, max) => {
        const weeks = weeksOf(
          { ...facts, startedOn: days[0], sessionDays: days, weeks: max, register: new Map() },
          addDays(start, on),
        );
        const numbers = weeks.flatMap((week) => week.number ?? []);
        return (
          numbers.every((number, index) => number === index + 1) &&
          numbers.length <= max &&
          weeks.filter((week) => week.state === "tonight").length <= 1
        );
      },
    ),
  );
});
