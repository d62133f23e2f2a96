import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { packSector, unpackSector } from "./postcode-pack.domain.ts";

const code = (letter: string) => fc.integer({ min: 0, max: 120 }).map((n) => `${letter}${String(n).padStart(8, "0")}`);
const postcode = fc.record(
  {
    postcode: fc.stringMatching(/^MK3 6[ABD-HJLNP-UW-Z]{2}$/),
    lat: fc.integer({ min: 498_000, max: 610_000 }),
    lng: fc.integer({ min: -80_000, max: 20_000 }),
    lsoa: code("E01"),
    ward: code("E05"),
  },
  { noNullPrototype: true },
);

test("what is packed comes out the same, even with more codes in a sector than there are letters", () => {
  fc.assert(
    fc.property(fc.array(postcode, { minLength: 1, maxLength: 200 }), (postcodes) => {
      assert.deepEqual(unpackSector(packSector("MK3 6", postcodes)), postcodes);
    }),
  );
});
