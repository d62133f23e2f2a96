import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { outcodeOf, sectorOf, toPostcode, type Postcode } from "./postcode.ts";

const letter = (letters: string) => fc.constantFrom(...letters.split(""));
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
      assert.equal(toPostcode(lower ? typed.toLowerCase() : typed), right);
    }),
  );
});

test("the outward code and the sector are the beginnings of a postcode", () => {
  fc.assert(
    fc.property(postcode, (right) => {
      const [out = "", inward = ""] = right.split(" ");
      assert.equal(outcodeOf(right as Postcode), out);
      assert.equal(sectorOf(right as Postcode), `${out} ${inward[0]}`);
    }),
  );
});

test("a letter O typed for the nought of the second half is read as nought", () => {
  assert.equal(toPostcode("MK43 OLA"), "MK43 0LA");
});

test("what has not the shape of a postcode is none", () => {
  for (const text of ["", "Bletchley", "MK", "MK3", "MK3 6E", "3MK 6EW", "MKK3 6EW", "MK3 6CV", "MK36EWX", "12345"])
    assert.equal(toPostcode(text), undefined, text);
});
