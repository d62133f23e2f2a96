import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { normalisePostcode, outcodeOf, readPostcode, sectorOf } from "./postcode.domain.ts";

const letter = (letters: string) => fc.constantFrom(...letters);
const digit = letter("0123456789");
const capital = letter("ABCDEFGHIJKLMNOPQRSTUVWXYZ");
const unitLetter = letter("ABDEFGHJLNPQRSTUWXYZ");
const outward = fc.oneof(
  fc.tuple(capital, digit),
  fc.tuple(capital, digit, digit),
  fc.tuple(capital, capital, digit),
  fc.tuple(capital, capital, digit, digit),
  fc.tuple(capital, digit, capital),
  fc.tuple(capital, capital, digit, capital),
);
const postcode = fc
  .tuple(outward, digit, unitLetter, unitLetter)
  .map(([out, ...inward]) => `${out.join("")} ${inward.join("")}`);

test("a postcode is normalised whatever its case and spaces, and stays as it is once it is", () => {
  const spaces = fc.constantFrom("", " ", "  ", "\u00a0", ".", "-");
  fc.assert(
    fc.property(postcode, spaces, fc.boolean(), (right, space, lower) => {
      const typed = ` ${right.replace(" ", space)} `;
      assert.equal(normalisePostcode(lower ? typed.toLowerCase() : typed), right);
    }),
  );
});

test("the outward code and the sector are the beginnings of a postcode", () => {
  fc.assert(
    fc.property(postcode, (right) => {
      const [out = "", inward = ""] = right.split(" ");
      assert.equal(outcodeOf(right), out);
      assert.equal(sectorOf(right), `${out} ${inward[0]}`);
    }),
  );
});

test("a letter O typed for the nought of the second half is read as nought", () => {
  assert.equal(normalisePostcode("MK43 OLA"), "MK43 0LA");
});

test("what has not the shape of a postcode is none", () => {
  for (const text of ["", "Bletchley", "MK", "MK3", "MK3 6E", "3MK 6EW", "MKK3 6EW", "MK3 6CV", "MK36EWX", "12345"])
    assert.equal(normalisePostcode(text), undefined, text);
});

test("a whole postcode, a sector and an outward code are told apart", () => {
  assert.deepEqual(readPostcode("mk36ew"), { kind: "postcode", postcode: "MK3 6EW" });
  assert.deepEqual(readPostcode(" mk3  6 "), { kind: "sector", sector: "MK3 6" });
  assert.deepEqual(readPostcode("ls1"), { kind: "outcode", outcode: "LS1" });
  for (const text of ["", "Luton", "MK3 6 7", "MK3 X"]) assert.equal(readPostcode(text), undefined, text);
});
