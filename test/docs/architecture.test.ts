import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, globSync, readFileSync } from "node:fs";
import { test } from "node:test";

/** Paths in backticks that begin where a file of ours begins; `<name>` and `…` stand for something, so are not paths. */
const path = /`((?:src|test|docs|scripts|bin|reference)\/[^`\s<>…]*|[A-Z]+\.md)`/g;

test("the list of modules in the architecture page is current", () => {
  const result = spawnSync(process.execPath, ["scripts/docs/modules.mjs", "--verify"], { encoding: "utf8" });
  assert.equal(result.status, 0, result.stderr);
});

for (const page of ["README.md", "CONTRIBUTING.md", "STYLE.md", ...globSync("docs/**/*.md")])
  test(`every path that ${page} names is there`, () => {
    const text = readFileSync(page, "utf8").replaceAll(/Bad: [^.]*\.[^.]*\./g, "");
    const named = [...text.matchAll(path)].map(([, one]) => one ?? "");
    const missing = named.filter((one) => !existsSync(one) && globSync(one).length === 0);
    assert.deepEqual(missing, []);
  });

test("every link between our pages leads somewhere", () => {
  for (const page of ["README.md", "CONTRIBUTING.md", ...globSync("docs/**/*.md")]) {
    const base = new URL(page, `file://${process.cwd()}/`);
    const links = [...readFileSync(page, "utf8").matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)];
    const broken = links.map(([, to]) => to ?? "").filter((to) => !existsSync(new URL(to, base)));
    assert.deepEqual(broken, [], page);
  }
});
