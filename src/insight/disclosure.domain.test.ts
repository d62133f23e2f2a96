import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { behind, disclose, discloseMean, discloseSplit, shareOf } from "./disclosure.domain.ts";

test("F145 nothing stays nothing, 1 to 7 is hidden, 8 and more is rounded to the nearest 5", () => {
  assert.deepEqual(
    [0, 1, 7, 8, 12, 13, 214].map((count) => disclose(count)),
    [0, "hidden", "hidden", 10, 10, 15, 215],
  );
});

test("F145 what stands behind a shown number always includes it, and never fewer than the rule says", () => {
  fc.assert(
    fc.property(fc.nat(2000), (count) => {
      const { least, most } = behind(disclose(count));
      assert.ok(least <= count && count <= most);
    }),
  );
});

test("F145 of 10,000 random pairs of queries, one within the other, none reveals 1 to 7 people by subtraction", () => {
  const cohort = fc.array(fc.record({ district: fc.nat(4), age: fc.integer({ min: 11, max: 18 }), sex: fc.nat(2) }), {
    maxLength: 60,
  });
  const filter = fc.record({
    district: fc.option(fc.nat(4)),
    from: fc.integer({ min: 11, max: 18 }),
    sex: fc.option(fc.nat(2)),
  });
  fc.assert(
    fc.property(cohort, filter, filter, (people, outer, inner) => {
      const within = (one: (typeof people)[number], { district, from, sex }: typeof outer) =>
        (district === null || one.district === district) && one.age >= from && (sex === null || one.sex === sex);
      const large = people.filter((one) => within(one, outer));
      const small = large.filter((one) => within(one, inner));
      const [a, b] = [behind(disclose(large.length)), behind(disclose(small.length))];
      const least = Math.max(0, a.least - b.most);
      const most = a.most - b.least;
      const difference = large.length - small.length;
      assert.ok(least <= difference && difference <= most);
      // Given away would be: whoever is left out is surely 1 to 7 people. Without a smaller cohort nothing is taken away.
      if (small.length === 0) return;
      assert.ok(least === 0 || most > 7, `${large.length} less ${small.length} gives away ${least} to ${most}`);
    }),
    { numRuns: 10_000 },
  );
});

test("F145 the cells of a split are each hidden by themselves; under the other rule a second one joins a single hidden cell", () => {
  assert.deepEqual(discloseSplit([90, 3, 35]), [90, "hidden", 35]);
  assert.deepEqual(discloseSplit([90, 3, 35, 0], "under5"), [90, "hidden", "hidden", 0]);
  assert.deepEqual(discloseSplit([90, 3, 2], "under5"), [90, "hidden", "hidden"]);
  assert.deepEqual(discloseSplit([90, 30], "under5"), [90, 30]);
});

test("F145 under the other rule, a total and its split never leave exactly one cell to be worked out", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(30), { minLength: 2, maxLength: 8 }), (counts) => {
      const shown = discloseSplit(counts, "under5");
      const hidden = shown.filter((cell) => cell === "hidden").length;
      const others = counts.filter((count) => count > 0).length;
      assert.ok(hidden !== 1 || others === 1);
    }),
  );
});

test("F145 shares come from the numbers as shown, and means need eight people", () => {
  assert.equal(shareOf(90, 215), 42);
  assert.equal(shareOf("hidden", 215), "hidden");
  assert.equal(shareOf(10, "hidden"), "hidden");
  assert.equal(shareOf(0, 0), "hidden");
  assert.equal(discloseMean(5.94, 8), 5.9);
  assert.equal(discloseMean(5.94, 7), "hidden");
  assert.equal(discloseMean(null, 0), "hidden");
});
