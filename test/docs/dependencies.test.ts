import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";

type Package = Record<"dependencies" | "devDependencies" | "optionalDependencies", Record<string, string>>;
type Lock = { packages: Record<string, { license?: string }> };

const json = (file: string) => JSON.parse(readFileSync(file, "utf8")) as unknown;
const { dependencies, devDependencies, optionalDependencies } = json("package.json") as Package;
const installed = { ...dependencies, ...devDependencies, ...optionalDependencies };
const page = readFileSync("docs/dependencies.md", "utf8");
const rows = [...page.matchAll(/^\| `([^`]+)` \| ([^|]+) \| ([^|]+) \|$/gm)].map(([, name, licence, reason]) => ({
  name: name ?? "",
  licence: licence?.trim(),
  reason: reason?.trim() ?? "",
}));

test("every dependency has a line of reason, and nothing is listed that is not one", () => {
  assert.deepEqual(rows.map((row) => row.name).sort(), Object.keys(installed).sort());
  for (const row of rows) assert.ok(row.reason.length >= 5, `${row.name} says why`);
});

test("every dependency is pinned to one version", () => {
  const loose = Object.entries(installed).filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version));
  assert.deepEqual(loose, []);
});

test("the licences on the page are those the packages state", () => {
  const { packages } = json("package-lock.json") as Lock;
  const wrong = rows.filter((row) => packages[`node_modules/${row.name}`]?.license !== row.licence);
  assert.deepEqual(wrong, []);
});
