import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { addDays, calendarDay } from "../platform/values/index.ts";
import { judge, speaksAgainst, type Rule } from "./judge.domain.ts";

const age: Rule = { id: "a", position: 1, kind: "age", config: { min: 11, max: 18 } };
const district: Rule = {
  id: "d",
  position: 2,
  kind: "district",
  config: { codes: ["E06000042", "E06000055"], names: ["Milton Keynes", "Bedford"] },
};
const day = calendarDay("2026-09-08");
const outcome = (rule: Rule, facts: object) => judge([rule], { born: calendarDay("2012-03-04"), day, ...facts })[0];

test("F020 fourteen fits eleven to eighteen", () => {
  const finding = outcome(age, {});
  assert.equal(finding?.outcome, "fits");
  assert.deepEqual(finding?.explanation, { kind: "age", age: 14, min: 11, max: 18, day });
});

test("F020 ten is a near miss that says on which day it will fit", () => {
  const finding = outcome(age, { born: calendarDay("2016-03-03") });
  assert.equal(finding?.outcome, "near_miss");
  assert.deepEqual(finding?.explanation, {
    kind: "age",
    age: 10,
    min: 11,
    max: 18,
    day,
    fitsOn: "2027-03-03",
    monthsToGo: 5,
  });
});

test("nineteen is a near miss; twenty and nine are not", () => {
  assert.equal(outcome(age, { born: calendarDay("2007-09-08") })?.outcome, "near_miss");
  assert.equal(outcome(age, { born: calendarDay("2006-09-08") })?.outcome, "does_not_fit");
  assert.equal(outcome(age, { born: calendarDay("2016-09-09") })?.outcome, "does_not_fit");
});

test("on the birthday itself the age is reached", () => {
  assert.equal(outcome(age, { born: calendarDay("2015-09-08") })?.outcome, "fits");
  assert.equal(outcome(age, { born: calendarDay("2015-09-09") })?.outcome, "near_miss");
});

test("F020 a district of the programme fits, another does not, and a town far away names itself", () => {
  assert.equal(outcome(district, { districtCode: "E06000042", districtName: "Milton Keynes" })?.outcome, "fits");
  assert.equal(outcome(district, { districtCode: "E07000155", districtName: "Northampton" })?.outcome, "does_not_fit");
  const leeds = outcome(district, { placeName: "Leeds" });
  assert.equal(leeds?.outcome, "does_not_fit");
  assert.equal(leeds?.explanation.kind === "district" && leeds.explanation.place, "Leeds");
});

test("no fixed address is unknown, which speaks against nobody", () => {
  const finding = outcome(district, {});
  assert.equal(finding?.outcome, "unknown");
  assert.equal(speaksAgainst([finding ?? { outcome: "" }]), false);
});

test("whoever is too young is told a day to come, and on that day the age fits", () => {
  const someBirthday = fc.integer({ min: 0, max: 4000 }).map((days) => addDays(calendarDay("2015-10-01"), days));
  fc.assert(
    fc.property(someBirthday, (born) => {
      const finding = outcome(age, { born });
      if (finding?.explanation.kind !== "age" || finding.outcome === "fits") return true;
      const { fitsOn } = finding.explanation;
      return fitsOn !== undefined && fitsOn > day && judge([age], { born, day: fitsOn })[0]?.outcome === "fits";
    }),
  );
});
