import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { test } from "node:test";
import { pagesBelow, rawTexts } from "./raw-texts.ts";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

test("every text that a person reads is in the catalogue, not in a page", () => {
  const pages = pagesBelow(here("../../src"));
  assert.ok(pages.length > 20);
  assert.deepEqual(
    pages.flatMap((page) => rawTexts(page)),
    [],
  );
});

test("a text written straight into a page is found: between tags, in an attribute, in braces", () => {
  assert.deepEqual(
    rawTexts(here("./planted/src/people/raw.tsx")).map((found) => found.replace(/^.*:\d+ /, "")),
    ["Hello there", "Your name", "Good bye"],
  );
});
