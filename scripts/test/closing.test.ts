import assert from "node:assert/strict";
import { test } from "node:test";
import { closing } from "./closing.ts";
import { noTests } from "./counts.ts";

const passing = { ...noTests, tests: 3, passed: 2, skipped: 1 };
const stage = (name: string, rest: object) => ({ name, ok: true, seconds: 1, ...rest });
const lastLine = (...stages: Parameters<typeof closing>[0]) => closing(stages, 1).lines.at(-1);

test("the last line adds up all runs", () => {
  const twice = [stage("on 18", { counts: passing }), stage("on 15", { counts: passing })];
  assert.equal(lastLine(...twice), "4 passed, 0 failed, 2 skipped");
  assert.equal(closing(twice, 1).ok, true);
});

test("a cancelled test is a failed one", () => {
  const cancelled = { ...noTests, tests: 1, cancelled: 1 };
  assert.equal(lastLine(stage("on 18", { ok: false, counts: cancelled })), "0 passed, 1 failed");
});

test("a check that fails counts as one failure and is named", () => {
  const { lines, ok } = closing([stage("types", { ok: false }), stage("on 18", { counts: passing })], 1);
  assert.equal(ok, false);
  assert.deepEqual(lines.slice(-2), ["Failed: types", "2 passed, 1 failed, 1 skipped"]);
});

test("a run that fails although every test passed is a failure", () => {
  assert.equal(closing([stage("on 18", { ok: false, counts: passing })], 1).ok, false);
});
