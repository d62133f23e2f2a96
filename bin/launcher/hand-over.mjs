import { spawn } from "node:child_process";
import { constants } from "node:os";
import { root } from "./folders.mjs";

/**
 * Runs a TypeScript file of the project with that Node and passes signals on to it.
 * @returns its exit code
 */
export function handOver(node, script) {
  const child = spawn(node, ["--import", "tsx", ...script], { cwd: root, stdio: "inherit" });
  for (const signal of ["SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  // Ctrl-C in a terminal reaches the child by itself; passing it on as well would make it two.
  process.on("SIGINT", () => process.stdin.isTTY || child.kill("SIGINT"));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (code, signal) => resolve(code ?? 128 + constants.signals[signal]));
  });
}
