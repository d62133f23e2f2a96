import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { changesOf, isLow, nextItem, openMoments, type CheckIn } from "./check-in.domain.ts";
import { isScoreOf, simpleTool, type ItemName } from "./instrument.domain.ts";

const names = (who: { age: number; hasGoal: boolean }) => simpleTool.itemsFor(who).map((item) => item.name);

function checkIn(
  moment: CheckIn["moment"],
  answers: [ItemName, number | null][],
  rest: Partial<CheckIn> = {},
): CheckIn {
  return {
    areaId: "a",
    id: moment,
    caseId: "c",
    personId: "p",
    goalId: "g",
    moment,
    instrument: "linkway-simple",
    instrumentVersion: 1,
    mode: "alone",
    askedAt: new Date(0),
    askedBy: "w",
    completedAt: new Date(0),
    readAt: null,
    answers: new Map(answers),
    ...rest,
  };
}

test("F120 the simple tool asks three ONS questions, loneliness and her goal; anxiety only from 16", () => {
  assert.deepEqual(names({ age: 14, hasGoal: true }), ["satisfied", "worthwhile", "happy", "lonely", "goal"]);
  assert.deepEqual(names({ age: 15, hasGoal: false }), ["satisfied", "worthwhile", "happy", "lonely"]);
  assert.deepEqual(names({ age: 16, hasGoal: false }), ["satisfied", "worthwhile", "happy", "anxious", "lonely"]);
});

test("a scale takes whole numbers from 0 to 10, the direct question on loneliness 1 to 5", () => {
  fc.assert(
    fc.property(fc.double(), (score) => {
      const whole = Number.isInteger(score);
      const scale = isScoreOf({ name: "happy", kind: "scale" }, score);
      const frequency = isScoreOf({ name: "lonely", kind: "frequency" }, score);
      return scale === (whole && score >= 0 && score <= 10) && frequency === (whole && score >= 1 && score <= 5);
    }),
  );
});

test("F121 a skipped question counts as answered on the way, and as nothing in what changed", () => {
  const items = simpleTool.itemsFor({ age: 14, hasGoal: false });
  const answers = new Map<ItemName, number | null>([
    ["satisfied", 4],
    ["worthwhile", null],
  ]);
  assert.equal(nextItem(items, answers)?.name, "happy");
  const changes = changesOf([
    checkIn("start", [...answers, ["happy", 3]]),
    checkIn("end", [
      ["satisfied", 7],
      ["worthwhile", 5],
      ["happy", 6],
    ]),
  ]);
  assert.deepEqual(changes, [
    { item: "satisfied", start: 4, latest: 7 },
    { item: "happy", start: 3, latest: 6 },
  ]);
});

test("F123 only complete answers to the same version, and to the same goal, are compared", () => {
  const start = checkIn("start", [
    ["happy", 3],
    ["goal", 2],
  ]);
  const later = [["happy", 6] as [ItemName, number], ["goal", 5] as [ItemName, number]];
  assert.equal(changesOf([start, checkIn("end", later, { instrumentVersion: 2 })]).length, 0);
  assert.equal(changesOf([start, checkIn("end", later, { completedAt: null })]).length, 0);
  assert.deepEqual(
    changesOf([start, checkIn("end", later, { goalId: "other" })]).map((change) => change.item),
    ["happy"],
  );
  assert.equal(changesOf([start]).length, 0);
});

test("a life satisfaction of 2 or less is low; a skipped one is not", () => {
  assert.equal(isLow(new Map([["satisfied", 2]])), true);
  assert.equal(isLow(new Map([["satisfied", 3]])), false);
  assert.equal(isLow(new Map([["satisfied", null]])), false);
  assert.equal(isLow(new Map()), false);
});

test("the start is asked first, then whatever comes after the latest answered: a forgotten middle blocks nothing", () => {
  assert.deepEqual(openMoments([]), ["start"]);
  assert.deepEqual(openMoments([checkIn("start", [], { completedAt: null })]), ["start"]);
  assert.deepEqual(openMoments([checkIn("start", [])]), ["middle", "end"]);
  assert.deepEqual(openMoments([checkIn("start", []), checkIn("middle", [])]), ["end"]);
  assert.deepEqual(openMoments([checkIn("start", []), checkIn("end", [])]), []);
});
