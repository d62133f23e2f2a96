import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { parseTable, readFolder, referenceFolder, textOf } from "./reference-files.ts";
import { referenceTables } from "./reference-tables.ts";

const page = readFileSync(new URL("../../docs/reference-data.md", import.meta.url), "utf8");
const files = readFolder(referenceFolder);
const section = (from: string, to: string) => page.slice(page.indexOf(from), page.indexOf(to));
const cellsOf = (lines: string, file: string) =>
  lines
    .split("\n")
    .filter((line) => line.startsWith("|") && line.split("|")[1]?.includes(`\`${file}\``))
    .map((line) => line.split("|").map((cell) => cell.trim()));

test("the page on reference data names every file with its attribution and its licence", () => {
  const thanks = section("## Whom to thank", "## What each holds");
  for (const file of files.keys()) {
    const rows = cellsOf(thanks, file);
    assert.ok(rows.length > 0, `${file} is not attributed`);
    for (const [, , attribution, licence] of rows) assert.ok(attribution && licence, `${file} lacks words or licence`);
  }
});

test("the page says how many rows each file holds, and says it right", () => {
  const held = section("## What each holds", "### How young residents");
  for (const file of files.keys()) {
    const stated = Number(cellsOf(held, file)[0]?.[2]?.replace(",", ""));
    const table = referenceTables.find((each) => each.file === file);
    const packed = file.endsWith(".gz");
    const text = (name: string) => textOf(files, name);
    const rows = packed && table ? table.read(text(file), text) : parseTable(text(file));
    assert.equal(stated, rows.length, file);
  }
});

test("every file of the folder has an edition, and every table a file", () => {
  const editions = parseTable(textOf(files, "editions.tsv")).map(({ file }) => file);
  const data = [...files.keys()].filter((file) => file !== "editions.tsv");
  assert.deepEqual(editions, data);
  assert.deepEqual([...new Set(referenceTables.map(({ file }) => file))].toSorted(), data);
});

test("the reference tables stay small enough to live in the repository", () => {
  const bytes = [...files.values()].reduce((sum, { length }) => sum + length, 0);
  assert.ok(bytes < 1_500_000, `${bytes} bytes`);
});
