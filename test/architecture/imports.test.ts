import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { test } from "node:test";
import { cruise, type ICruiseResult } from "dependency-cruiser";
import { importRules } from "./rules.ts";

async function violationsIn(baseDir: string): Promise<{ modules: number; broken: Map<string, string[]> }> {
  const result = await cruise(["src"], {
    baseDir,
    ruleSet: { forbidden: importRules },
    validate: true,
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: [".ts", ".tsx", ".mjs", ".js"] },
  });
  const output = result.output as ICruiseResult;
  const broken = new Map<string, string[]>();
  for (const one of output.summary.violations)
    broken.set(one.rule.name, [...(broken.get(one.rule.name) ?? []), `${one.from} → ${one.to}`]);
  return { modules: output.modules.filter((module) => module.source.startsWith("src/")).length, broken };
}

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

test("imports keep to the order of the modules, their faces and their suffixes", async () => {
  const { modules, broken } = await violationsIn(here("../.."));
  assert.ok(modules > 150, `only ${modules} files were looked at: the checker is blind`);
  assert.deepEqual(Object.fromEntries(broken), {});
});

test("each kind of import rule is seen to fail where it is broken on purpose", async () => {
  const { broken } = await violationsIn(here("./planted"));
  const kinds = new Set(broken.keys());
  const planted = [
    "order: access knows only those above it",
    "ground: platform and ui know no module",
    "ground: ui knows only itself",
    "face: another module is reached through its index.ts",
    "face: the application reaches modules by index.ts and module.ts",
    "suffix: a .domain.ts is pure",
    "suffix: a .domain.ts does no input or output",
    "suffix: a .policy.ts is pure",
    "suffix: only .store.ts and .query.ts speak to the database",
    "suffix: a page reads through queries and writes through commands",
    "suffix: nothing but its own module and the application reads a module.ts",
    "circle: no file leads back to itself at run time",
  ];
  assert.deepEqual(
    planted.filter((name) => !kinds.has(name)),
    [],
  );
});
