import assert from "node:assert/strict";
import { test } from "node:test";
import { calendarDay } from "../platform/values/index.ts";
import { blockingKinds, expiryOf, lapsedKinds, type Check } from "./check.domain.ts";

const day = calendarDay;
const all = blockingKinds.map((kind): Check => ({
  kind,
  issuedOn: day("2026-01-10"),
  expiresOn: day("2026-12-31"),
  verified: true,
}));

test("F082 a check counts to its last day and no longer", () => {
  assert.deepEqual(lapsedKinds(all, day("2026-12-31")), []);
  assert.deepEqual(lapsedKinds(all, day("2027-01-01")), blockingKinds);
});

test("F082 a check that nobody has looked at, or that is missing, does not count", () => {
  const [first, ...rest] = all;
  assert.ok(first);
  assert.deepEqual(lapsedKinds([{ ...first, verified: false }, ...rest], day("2026-06-01")), [first.kind]);
  assert.deepEqual(lapsedKinds(rest, day("2026-06-01")), [first.kind]);
});

test("a newer check stands in for the one that ran out", () => {
  const newer = all.map((check) => ({ ...check, issuedOn: day("2027-01-01"), expiresOn: day("2027-12-31") }));
  assert.deepEqual(lapsedKinds([...all, ...newer], day("2027-06-01")), []);
});

test("insurance counts for a year by itself", () => {
  assert.equal(expiryOf("insurance", day("2026-03-01")), "2027-02-28");
});
