import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { shareOut } from "./share-out.ts";

test("sharing out gives whole numbers that add up, each within one of its exact share", () => {
  const weights = fc.array(fc.integer({ min: 1, max: 5_000 }), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(fc.nat(100_000), weights, (total, shares) => {
      const sum = shares.reduce((a, b) => a + b, 0);
      const shared = shareOut(total, shares);
      assert.equal(
        shared.reduce((a, b) => a + b, 0),
        total,
      );
      shared.forEach((share, i) => assert.ok(Math.abs(share - (total * (shares[i] ?? 0)) / sum) < 1));
    }),
  );
});

test("sharing out to weights of nought is refused", () => {
  assert.throws(() => shareOut(10, [0, 0]), RangeError);
});
