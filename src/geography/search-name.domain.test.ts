import assert from "node:assert/strict";
import { test } from "node:test";
import { searchName, searchWords } from "./search-name.domain.ts";

const same = [
  ["St. Mary's C of E (VA) Primary", "saint marys church of england va primary"],
  ["Lewes & Ringmer Children’s Centre", "LEWES AND RINGMER CHILDRENS CENTER"],
  ["St John Rigby R.C. School", "St John Rigby Roman Catholic School"],
];

test("a name is the same however it is written", () => {
  for (const [a = "", b = ""] of same) assert.equal(searchName(a), searchName(b));
});

test("nothing typed, or only punctuation, is no words", () => {
  assert.deepEqual(searchWords(""), []);
  assert.deepEqual(searchWords(" -- % _ "), []);
});
