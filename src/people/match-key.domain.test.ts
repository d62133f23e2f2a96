import assert from "node:assert/strict";
import { test } from "node:test";
import { calendarDay } from "../platform/values/index.ts";
import { nameBirthKey, phoneKey } from "./match-key.domain.ts";

const born = calendarDay("2012-03-04");

test("accents, spaces, hyphens and case do not make another person", () => {
  assert.deepEqual(nameBirthKey("Zoë", "O'Neill-Shah", born), nameBirthKey("ZOE", "oneill shah", born));
});

test("another day of birth does", () => {
  assert.notDeepEqual(nameBirthKey("Zoe", "Shah", born), nameBirthKey("Zoe", "Shah", calendarDay("2012-03-05")));
});

test("a name in another script keeps its letters", () => {
  assert.notEqual(nameBirthKey("مینا", "کریمی", born).value, nameBirthKey("", "", born).value);
});

test("a number is the same with and without its country", () => {
  assert.deepEqual(phoneKey("+44 7700 900123"), phoneKey("07700 900 123"));
});
