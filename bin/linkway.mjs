#!/usr/bin/env node
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const [command = "start", ...rest] = process.argv.slice(2);
const root = fileURLToPath(new URL("..", import.meta.url));
const script = command === "test" ? ["scripts/test/run.ts", ...rest] : ["src/main.ts", command, ...rest];
const child = spawn(process.execPath, ["--import", "tsx", ...script], { cwd: root, stdio: "inherit" });
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
child.on("exit", (code, signal) => process.exit(signal ? 1 : code));
