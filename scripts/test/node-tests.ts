import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Counts, noTests } from "./counts.ts";
import type { Outcome } from "./stage.ts";

/**
 * Runs test files with Node's own runner, each in a process of its own, two at a time.
 * @param flags further flags for the runner, such as `--test-name-pattern=F036`
 */
export async function nodeTests(files: string[], env: Record<string, string>, flags: string[] = []): Promise<Outcome> {
  // A list that has become empty is a mistake in the list, not a success.
  if (files.length === 0) return { ok: false, output: "There is no test file to run" };
  const folder = mkdtempSync(path.join(tmpdir(), "linkway-counts-"));
  const countsFile = path.join(folder, "counts.json");
  const reporters = [
    ["--test-reporter=spec", "--test-reporter-destination=stdout"],
    ["--test-reporter=./scripts/test/counting-reporter.mjs", `--test-reporter-destination=${countsFile}`],
  ].flat();
  const args = ["--import", "tsx", "--test", "--test-concurrency=2", ...reporters, ...flags, ...files];
  try {
    const code = await exitCode(args, env);
    const counts = countsIn(countsFile);
    return counts ? { ok: code === 0, counts } : { ok: false };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function exitCode(args: string[], env: Record<string, string>): Promise<number | null> {
  const child = spawn(process.execPath, args, {
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, ...env },
  });
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", resolve);
  });
}

function countsIn(file: string): Counts | undefined {
  try {
    return { ...noTests, ...(JSON.parse(readFileSync(file, "utf8")) as Counts) };
  } catch {
    return undefined;
  }
}
