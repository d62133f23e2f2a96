import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { test } from "node:test";

const glossary = readFileSync("docs/glossary.md", "utf8");
const codeColumn = /^\| [^|]+ \| [^|]+ \| `(\w+)` \|/gm;

test("every code name of the glossary is declared in the code", () => {
  const code = globSync("src/**/*.{ts,tsx}", { exclude: (file) => file.includes(".test.") })
    .map((file) => readFileSync(file, "utf8"))
    .join("\n");
  const names = [...glossary.matchAll(codeColumn)].map(([, name]) => name ?? "");
  assert.ok(names.length > 50);
  const missing = names.filter((name) => !new RegExp(`(function|const|class|interface|type) ${name}\\b`).test(code));
  assert.deepEqual(missing, []);
});
