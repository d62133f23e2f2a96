import assert from "node:assert/strict";
import { test } from "node:test";
import { isNewEnough } from "./node-runtime.mjs";

for (const [version, enough] of [
  ["20.20.2", false],
  ["22.17.1", false],
  ["22.18.0", true],
  ["23.0.0", true],
  ["24.21.0", true],
]) {
  test(`Node ${version} is ${enough ? "" : "not "}new enough`, () => assert.equal(isNewEnough(version), enough));
}
