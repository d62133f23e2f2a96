import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { timeLeft } from "./time-left.domain.ts";

const now = new Date("2026-09-08T13:00:00Z");
const after = (hours: number) => new Date(now.getTime() + hours * 3_600_000);

test("what is left is said in hours up to two days, then in days", () => {
  assert.deepEqual(timeLeft(now, after(27)), { late: false, unit: "hours", count: 27 });
  assert.deepEqual(timeLeft(now, after(47.9)), { late: false, unit: "hours", count: 47 });
  assert.deepEqual(timeLeft(now, after(49)), { late: false, unit: "days", count: 2 });
});

test("a clock that ran out says so, from its first minute on", () => {
  assert.deepEqual(timeLeft(now, after(-0.1)), { late: true, unit: "hours", count: 1 });
  assert.deepEqual(timeLeft(now, after(-72)), { late: true, unit: "days", count: 3 });
});

test("nobody is ever told that nothing is left, and more time never reads as less", () => {
  const inHours = ({ unit, count }: ReturnType<typeof timeLeft>) => (unit === "days" ? count * 24 : count);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2000 }), fc.integer({ min: 0, max: 100 }), (hours, more) => {
      const [sooner, later] = [timeLeft(now, after(hours)), timeLeft(now, after(hours + more))];
      assert.ok(sooner.count >= 1);
      assert.ok(inHours(later) >= inHours(sooner) || sooner.unit === "hours");
    }),
  );
});
