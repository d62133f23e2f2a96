import assert from "node:assert/strict";
import { test } from "node:test";
import { readPostcode } from "./postcode.domain.ts";

test("a whole postcode, a sector and an outward code are told apart", () => {
  assert.deepEqual(readPostcode("mk36ew"), { kind: "postcode", postcode: "MK3 6EW" });
  assert.deepEqual(readPostcode(" mk3  6 "), { kind: "sector", sector: "MK3 6" });
  assert.deepEqual(readPostcode("ls1"), { kind: "outcode", outcode: "LS1" });
  for (const text of ["", "Luton", "MK3 6 7", "MK3 X"]) assert.equal(readPostcode(text), undefined, text);
});
