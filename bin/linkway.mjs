#!/usr/bin/env node
// The one way in: `npm start`, `npm test`, `npm run linkway -- <command>`. Plain JavaScript without packages, because it
// runs before anything is installed, and on Node 20.
import { handOver } from "./launcher/hand-over.mjs";
import { nodeToUse } from "./launcher/node-runtime.mjs";
import { oneAtATime } from "./launcher/one-at-a-time.mjs";
import { ensurePackages } from "./launcher/packages.mjs";
import { LaunchProblem } from "./launcher/problem.mjs";

const [command = "start", ...rest] = process.argv.slice(2);
const scripts = { test: "scripts/test/run.ts", stop: "scripts/stop.ts" };
const script = scripts[command] ? [scripts[command], ...rest] : ["src/main.ts", command, ...rest];

try {
  const node = await oneAtATime(async () => {
    await ensurePackages({ forDevelopers: command === "test" });
    return nodeToUse();
  });
  process.exitCode = await handOver(node, script);
} catch (error) {
  console.error(error instanceof LaunchProblem ? `\n${error.message}\n` : error);
  process.exitCode = 1;
}
