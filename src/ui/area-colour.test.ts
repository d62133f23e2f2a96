import assert from "node:assert/strict";
import { test } from "node:test";
import { areaStylesheet, areaStylesheetPath, contrastWithWhite, pine } from "./area-colour.ts";

test("White on pine has the contrast that the design measured", () => {
  assert.equal(contrastWithWhite(pine).toFixed(1), "9.2");
});

test("An area's colour becomes a small sheet at an address that names the colour only", () => {
  assert.equal(areaStylesheetPath("#4A1D6B"), "/assets/area/4a1d6b.css");
  assert.match(areaStylesheet("#4A1D6B"), /--lw-brand:#4a1d6b;--lw-brand-deep:#381650/);
});

test("A colour on which white is hard to read is refused", () => {
  assert.throws(() => areaStylesheet("#007f3b"), RangeError);
});

test("A colour that could smuggle in other rules is refused", () => {
  assert.throws(() => areaStylesheet("#123456}body{display:none"), RangeError);
  assert.throws(() => areaStylesheet("red"), RangeError);
});
