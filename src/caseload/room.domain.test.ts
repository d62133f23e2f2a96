import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { workerWithMostRoom, type Load } from "./room.domain.ts";

const load = (name: string, points: number, limit: number): Load => ({ accountId: name, name, points, limit });

test("F032 the worker with most room gets the next case, by name where two have the same", () => {
  assert.equal(workerWithMostRoom([load("Dani", 23, 28), load("Priya", 10, 28)], 1)?.name, "Priya");
  assert.equal(workerWithMostRoom([load("Priya", 10, 20), load("Dani", 10, 20)], 1)?.name, "Dani");
});

test("F032 nobody gets more than their limit, whatever the others carry", () => {
  const loads = fc.array(
    fc.record({ accountId: fc.uuid(), name: fc.string(), points: fc.nat(40), limit: fc.nat(40) }),
    { maxLength: 8 },
  );
  fc.assert(
    fc.property(loads, fc.integer({ min: 1, max: 4 }), (all, weight) => {
      const chosen = workerWithMostRoom(all, weight);
      const fits = all.filter((one) => one.points + weight <= one.limit);
      if (!chosen) return fits.length === 0;
      return fits.includes(chosen) && fits.every((one) => one.limit - one.points <= chosen.limit - chosen.points);
    }),
  );
});
