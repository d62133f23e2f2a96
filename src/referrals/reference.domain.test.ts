import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { makeReference, toReference } from "./reference.domain.ts";

const random = fc.uint8Array({ minLength: 5, maxLength: 5 });

test("a reference is short, looks the same each time and reads back however it is typed", () => {
  fc.assert(
    fc.property(random, (bytes) => {
      const reference = makeReference(bytes);
      assert.match(reference, /^LW-[2-9B-Z]{4}-[2-9B-Z]{2}$/);
      assert.equal(toReference(reference.toLowerCase().replaceAll("-", " ")), reference);
    }),
  );
});

test("no reference holds characters that are mistaken for one another", () => {
  fc.assert(fc.property(random, (bytes) => !/[01OIL]/.test(makeReference(bytes).slice(3))));
});

test("one wrong character, or two that changed places, is noticed", () => {
  fc.assert(
    fc.property(random, fc.nat(4), (bytes, place) => {
      const letters = makeReference(bytes).slice(3).replace("-", "").split("");
      const [here = "", next = ""] = letters.slice(place, place + 2);
      const swapped = letters
        .with(place, next)
        .with(place + 1, here)
        .join("");
      if (here !== next) assert.equal(toReference(swapped), undefined);
      const other = here === "7" ? "8" : "7";
      assert.equal(toReference(letters.with(place, other).join("")), undefined);
    }),
  );
});
