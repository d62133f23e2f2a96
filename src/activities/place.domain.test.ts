import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { addDays, calendarDay, daysBetween } from "../platform/values/index.ts";
import { endOfWeeks, foldPlace, registerOfMarks, secondMissInARow, type Mark } from "./place.domain.ts";

const start = calendarDay("2026-09-08");
const on = (week: number) => addDays(start, week * 7);
const here = (week: number): Mark => ({ day: on(week), outcome: "here" });
const missed = (week: number, reason?: Mark["reason"]): Mark => ({ day: on(week), outcome: "not_here", reason });
const undone = (week: number): Mark => ({ day: on(week), outcome: "undone" });
const tuesdays = Array.from({ length: 80 }, (_, week) => on(week));

const anyMark = fc.record({
  week: fc.nat(11),
  outcome: fc.constantFrom<Mark["outcome"]>("here", "not_here", "undone"),
});
const anyMarks = fc.array(anyMark).map((all) => all.map(({ week, outcome }): Mark => ({ day: on(week), outcome })));

test("F070 a place is offered, accepted, started and ended", () => {
  assert.equal(foldPlace({ marks: [] }).status, "offered");
  assert.equal(foldPlace({ answer: "yes", marks: [] }).status, "accepted");
  assert.deepEqual(foldPlace({ answer: "yes", marks: [missed(0), here(1)] }), {
    status: "started",
    startedOn: on(1),
    attended: 1,
  });
  assert.equal(foldPlace({ answer: "yes", ending: "completed", marks: [here(0)] }).status, "ended");
  assert.equal(foldPlace({ answer: "yes", ending: "case_ended", marks: [] }).status, "withdrawn");
  assert.equal(foldPlace({ answer: "no", marks: [] }).status, "declined");
  assert.equal(foldPlace({ ending: "expired", marks: [] }).status, "expired");
});

test("F036 undoing the first attendance takes back the start", () => {
  assert.equal(foldPlace({ answer: "yes", marks: [here(0), undone(0)] }).status, "accepted");
  assert.equal(foldPlace({ answer: "yes", marks: [here(0), here(1), undone(0)] }).startedOn, on(1));
});

test("only the last press of each day counts, whatever came before", () => {
  fc.assert(
    fc.property(anyMarks, anyMarks, (before, marks) => {
      const days = new Set(marks.map((mark) => mark.day));
      const overwritten = before.filter((mark) => days.has(mark.day));
      assert.deepEqual(
        foldPlace({ answer: "yes", marks: [...overwritten, ...marks] }),
        foldPlace({ answer: "yes", marks }),
      );
    }),
  );
});

test("a place has started exactly when the register has somebody here, and then since the first such day", () => {
  fc.assert(
    fc.property(anyMarks, (marks) => {
      const days = registerOfMarks(marks).filter((mark) => mark.outcome === "here");
      const state = foldPlace({ answer: "yes", marks });
      assert.equal(state.status === "started", days.length > 0);
      assert.equal(state.attended, days.length);
      assert.equal(state.startedOn, days[0]?.day);
    }),
  );
});

test("F036 twelve weeks from the first session, its own week counted", () => {
  assert.equal(endOfWeeks(start, 12, tuesdays), addDays(start, 83));
});

test("F070 a week that is wholly closed does not use up one of the twelve", () => {
  const halfTerm = tuesdays.filter((day) => day !== on(7));
  assert.equal(endOfWeeks(start, 12, halfTerm), addDays(start, 90));
});

test("weeks end where they would have when the activity stops meeting", () => {
  assert.equal(endOfWeeks(start, 12, [start]), addDays(start, 83));
});

test("twelve weeks hold exactly twelve weeks with sessions, whatever is closed", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 20 }), { maxLength: 12 }), (closed) => {
      const open = tuesdays.filter((_, week) => !closed.includes(week));
      const end = endOfWeeks(start, 12, open);
      assert.equal(open.filter((day) => day <= end).length, 12);
      assert.equal((daysBetween(start, end) + 1) % 7, 0);
    }),
  );
});

test("F072 two unexplained misses in a row are noticed, explained ones and single ones are not", () => {
  assert.equal(secondMissInARow([here(0), missed(1), missed(2, "no_idea")]), on(2));
  assert.equal(secondMissInARow([missed(0, "not_brought"), missed(1)]), on(1));
  assert.equal(secondMissInARow([missed(0), missed(1, "poorly")]), undefined);
  assert.equal(secondMissInARow([missed(0), here(1), missed(2)]), undefined);
  assert.equal(secondMissInARow([missed(0), missed(1), undone(1)]), undefined);
});
