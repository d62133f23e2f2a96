import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import type { Outcome, Stage } from "./stage.ts";

const architecture = "scripts/architecture/check.mjs";

/** What can be said of the code without running it. */
export const checks: Stage[] = [
  { name: "types", run: () => program("node_modules/typescript/bin/tsc", "--project", ".") },
  { name: "lint", run: () => program("node_modules/oxlint/bin/oxlint", "--type-aware", "--deny-warnings") },
  { name: "format", run: () => program("node_modules/prettier/bin/prettier.cjs", "--check", ...formatted()) },
  { name: "architecture", run: () => (existsSync(architecture) ? program(architecture) : nothingToCheck()) },
];

/** The folders Prettier keeps; `.prettierignore` names what in them is made by machine. */
function formatted(): string[] {
  const folders = ["bin", "docs", "scripts", "src", "test"].filter((folder) => existsSync(folder));
  return ["--log-level=warn", "--no-error-on-unmatched-pattern", ...folders, "*.json", "*.md"];
}

function program(script: string, ...args: string[]): Promise<Outcome> {
  const child = spawn(process.execPath, [script, ...args], { stdio: ["ignore", "pipe", "pipe"] });
  let output = "";
  child.stdout.on("data", (piece: Buffer) => (output += piece.toString()));
  child.stderr.on("data", (piece: Buffer) => (output += piece.toString()));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code) => resolve({ ok: code === 0, output }));
  });
}

function nothingToCheck(): Promise<Outcome> {
  return Promise.resolve({ ok: true, output: `${architecture} is not there yet` });
}
