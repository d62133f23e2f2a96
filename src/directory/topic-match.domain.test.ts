import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { slipsBetween } from "./spelling.domain.ts";
import { topicsOf } from "./synonyms.domain.ts";
import { matchTopic, understand } from "./topic-match.domain.ts";

const copperOtter = { name: "Copper Otter Boxing Club", searchWords: "boxing physical" };
const tinWhistle = { name: "Tin Whistle Kickboxing", searchWords: "kickboxing physical" };
const choir = { name: "Lantern Choir", searchWords: "singing creative" };

test("F050 boxing finds boxing, and kickboxing as something like it, and no choir", () => {
  assert.equal(matchTopic("boxing", copperOtter), "yes");
  assert.equal(matchTopic("boxing", tinWhistle), "like");
  assert.equal(matchTopic("boxing", choir), "no");
});

test("words that say nothing are left out and phrases stay whole", () => {
  assert.deepEqual(topicsOf("A martial arts club for girls"), ["martial arts", "girls"]);
  assert.deepEqual(topicsOf("the club"), []);
});

test("F057 a misspelt word is read as the nearest one known", () => {
  assert.deepEqual(understand("boxng", [copperOtter]).topics, ["boxing"]);
  assert.equal(understand("boxng", [copperOtter]).readAs, "boxing");
  assert.equal(understand("kickboksing", []).readAs, "kickboxing");
});

test("a word that a listing has is never read as another", () => {
  assert.equal(understand("otter", [copperOtter]).readAs, undefined);
  assert.deepEqual(understand("otter", [copperOtter]).topics, ["otter"]);
});

test("a word that nobody knows stays as it was typed", () => {
  assert.deepEqual(understand("quidditch", [copperOtter]).topics, ["quidditch"]);
});

test("slips are the same both ways and none between a word and itself", () => {
  const word = fc.string({ maxLength: 12 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      assert.equal(slipsBetween(a, a, 3), 0);
      assert.equal(slipsBetween(a, b, 20), slipsBetween(b, a, 20));
    }),
  );
});
