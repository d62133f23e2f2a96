import { globSync, statSync } from "node:fs";
import path from "node:path";

const inBrowser = (file: string) => file.startsWith("test/browser/");
const testFiles = ["src/**/*.test.{ts,tsx}", "test/**/*.test.{ts,tsx}", "scripts/**/*.test.ts", "bin/**/*.test.mjs"];

export type TestFiles = { plain: string[]; browser: string[] };

/** All test files of the project, those that need a browser apart. */
export function allTests(): TestFiles {
  return sorted(globSync(testFiles));
}

/** The test files a person named: files, folders or patterns, relative to the project. */
export function namedTests(names: string[]): TestFiles {
  return sorted(names.flatMap((name) => filesOf(path.relative(process.cwd(), path.resolve(name)) || ".")));
}

function filesOf(name: string): string[] {
  const found = statSync(name, { throwIfNoEntry: false });
  if (found?.isFile()) return [name];
  const files = globSync(found ? `${name}/**/*.test.{ts,tsx,mjs}` : name);
  if (files.length === 0) throw new Error(`No test file is called ${name}`);
  return files.filter((file) => !file.includes("node_modules"));
}

function sorted(files: string[]): TestFiles {
  const all = [...new Set(files)].sort();
  return { plain: all.filter((file) => !inBrowser(file)), browser: all.filter(inBrowser) };
}
