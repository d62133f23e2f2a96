import assert from "node:assert/strict";
import { test } from "node:test";
import { calendarDay } from "../values/index.ts";
import { nearDay, sayDay, sayFullDay, sayMoment, sayShortDay, sayTime, sayWeekdayAndDay } from "./days.ts";

const day = calendarDay("2026-11-17");

test("days are written as people in England write them", () => {
  assert.equal(sayDay("en", day), "17 November");
  assert.equal(sayDay("en", day, calendarDay("2027-01-04")), "17 November 2026");
  assert.equal(sayFullDay("en", day), "17 November 2026");
  assert.equal(sayWeekdayAndDay("en", day), "Tuesday 17 November");
  assert.equal(sayShortDay("en", day), "17 Nov");
});

test("times are those of London, in summer and in winter, without minutes on the hour", () => {
  assert.equal(sayTime("en", new Date("2026-11-17T17:00:00Z")), "5pm");
  assert.equal(sayTime("en", new Date("2026-07-17T15:12:00Z")), "4:12pm");
  assert.equal(sayTime("en", new Date("2026-11-17T00:05:00Z")), "12:05am");
  assert.equal(sayMoment("en", new Date("2026-11-10T15:45:00Z")), "10 November, 3:45pm");
});

test("only the days beside today have a word of their own", () => {
  assert.equal(nearDay(day, day), "today");
  assert.equal(nearDay(calendarDay("2026-11-18"), day), "tomorrow");
  assert.equal(nearDay(calendarDay("2026-11-16"), day), "yesterday");
  assert.equal(nearDay(calendarDay("2026-11-15"), day), undefined);
});
