import assert from "node:assert/strict";
import { before, test } from "node:test";
import { pilot } from "../../test/support/pilot.ts";
import { loadPlaces } from "../../test/support/places.ts";
import { makeWorld } from "../../test/support/world.ts";
import { systemActor } from "../platform/acting.ts";
import { readAs, type Reader } from "../platform/db/index.ts";
import { calendarDay, londonMoment } from "../platform/values/index.ts";
import * as programmes from "./index.ts";

const world = await makeWorld();
const { areaId } = world;
const read = <T>(work: (reader: Reader) => Promise<T>) =>
  readAs(world.app.ground.db, systemActor("test", [areaId]), work);
let programmeId = "";

before(async () => {
  await loadPlaces(world);
  programmeId = await world.act((work) => programmes.setUpProgramme(work, pilot(world)));
});

const due = (name: programmes.ClockName, from: Date) =>
  read((reader) => programmes.dueAt(reader, areaId, programmeId, name, from));

test("two working days from a Tuesday afternoon end on Thursday at 5pm in London", async () => {
  assert.deepEqual(
    await due("decide_referral", new Date("2026-09-08T13:30:00Z")),
    londonMoment(calendarDay("2026-09-10"), "17:00"),
  );
});

test("F023 a bank holiday moves the day, and summer time ending does not move the hour", async () => {
  const friday = new Date("2026-12-24T10:00:00Z");
  assert.deepEqual(await due("decide_referral", friday), new Date("2026-12-30T17:00:00Z"));
});

test("a clock in minutes runs by night and at weekends", async () => {
  const night = new Date("2026-09-12T02:00:00Z");
  assert.deepEqual(await due("acknowledge_risk", night), new Date("2026-09-12T02:30:00Z"));
});

test("a programme is found by its name in addresses, with its rules in order", async () => {
  const found = await read((reader) => programmes.findProgramme(reader, areaId, "pilot"));
  assert.equal(found?.id, programmeId);
  const rules = await read((reader) => programmes.listRules(reader, areaId, programmeId));
  assert.deepEqual(
    rules.map((rule) => rule.kind),
    ["age", "district"],
  );
});

test("a door is open from its first day to its last, and only for its kind of referrer", async () => {
  const open = (kind: string, day: string) =>
    read((reader) => programmes.listOpenDoors(reader, areaId, kind, calendarDay(day)));
  assert.equal((await open("school_college", "2026-09-08")).length, 1);
  assert.equal((await open("police_youth_justice", "2026-09-08")).length, 0);
  assert.equal((await open("gp", "2026-09-08")).length, 0, "the door of practices has closed");
  assert.equal((await open("gp", "2026-06-30")).length, 1);
});
