import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { distanceMiles } from "./geography.domain.ts";

const point = fc.record({
  lat: fc.double({ min: 49, max: 61, noNaN: true }),
  lng: fc.double({ min: -8, max: 2, noNaN: true }),
});

test("Milton Keynes Central to London Euston is 44 miles as the crow flies", () => {
  const miles = distanceMiles({ lat: 52.0342, lng: -0.7742 }, { lat: 51.5282, lng: -0.1337 });
  assert.ok(Math.abs(miles - 44.4) < 0.1, `${miles}`);
});

test("one degree of latitude is 69.1 miles", () => {
  assert.ok(Math.abs(distanceMiles({ lat: 51, lng: 0 }, { lat: 52, lng: 0 }) - 69.09) < 0.01);
});

test("distance is nought to oneself, the same both ways, and never longer by way of a third place than straight", () => {
  fc.assert(
    fc.property(point, point, point, (a, b, c) => {
      assert.equal(distanceMiles(a, a), 0);
      assert.ok(Math.abs(distanceMiles(a, b) - distanceMiles(b, a)) < 1e-6);
      assert.ok(distanceMiles(a, b) <= distanceMiles(a, c) + distanceMiles(c, b) + 1e-6);
    }),
  );
});
