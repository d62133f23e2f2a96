import assert from "node:assert/strict";
import { test } from "node:test";
import { calendarDay } from "../platform/values/index.ts";
import { rank, type Candidate, type Wanted } from "./search.domain.ts";

const today = calendarDay("2026-09-08");
const wanted: Wanted = { age: 14, when: "after_school", topics: ["boxing"], withinMiles: 10, today };
const weekly = (weekday: number, startsAt: string) => ({
  weekday,
  startsAt,
  endsAt: "18:00",
  fromDay: calendarDay("2026-01-01"),
  termTimeOnly: false,
});

function club(facts: Partial<Candidate> = {}): Candidate {
  return {
    activityId: "a",
    organisationId: "o",
    organisationName: "Copper Otter",
    name: "Copper Otter Boxing",
    summary: "",
    searchWords: "boxing",
    minAge: 11,
    maxAge: 16,
    costPence: 600n,
    girlsOnly: false,
    stepFree: false,
    quietRoom: false,
    bringFriend: false,
    welcome: null,
    placeName: "Bletchley",
    lat: 52,
    lng: -0.7,
    miles: 1,
    confirmedAt: new Date("2026-09-07T10:00:00Z"),
    seatsFree: 3,
    pausedUntil: null,
    schedules: [weekly(2, "17:00")],
    closures: [],
    ...facts,
  };
}

const misfits = (facts: Partial<Candidate>) => rank([club(facts)], wanted).nearly[0]?.misfits[0]?.key;

test("F050 what fits says why: the words, the ages, the time, the welcome", () => {
  const [hit] = rank([club({ welcome: "Sam meets you at the door" })], wanted).fits;
  assert.deepEqual(
    hit?.reasons.map((reason) => reason.key),
    ["topic", "ages", "after_school", "welcome"],
  );
});

test("F050 what nearly fits says what does not: the time, the distance, the age, the places", () => {
  assert.equal(misfits({ schedules: [weekly(6, "10:00")] }), "notWhen");
  assert.equal(misfits({ miles: 12 }), "tooFar");
  assert.equal(misfits({ minAge: 15 }), "tooYoung");
  assert.equal(misfits({ maxAge: 13 }), "tooOld");
  assert.equal(misfits({ seatsFree: 0 }), "full");
  assert.equal(misfits({ seatsFree: 0, pausedUntil: calendarDay("2026-10-01") }), "paused");
});

test("what misses two things, is far too far or for other ages is left out", () => {
  const left = [club({ seatsFree: 0, miles: 12 }), club({ miles: 16 }), club({ minAge: 16 }), club({ maxAge: 12 })];
  assert.deepEqual(rank(left, wanted), { fits: [], nearly: [] });
});

test("the nearer comes first, what was asked for before what is like it, the confirmed before the stale", () => {
  const names = rank(
    [
      club({ name: "Stale boxing", confirmedAt: new Date("2026-06-01T10:00:00Z") }),
      club({ name: "Like", searchWords: "kickboxing" }),
      club({ name: "Far boxing", miles: 3 }),
      club({ name: "Near boxing" }),
    ],
    wanted,
  ).fits.map((hit) => hit.candidate.name);
  assert.deepEqual(names, ["Near boxing", "Far boxing", "Stale boxing", "Like"]);
});
