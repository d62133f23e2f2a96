import { spawn } from "node:child_process";
import { constants } from "node:os";
import { root } from "./folders.mjs";

const parent = process.ppid;

/**
 * Runs a TypeScript file of the project with that Node and passes signals on to it.
 * @returns its exit code
 */
export function handOver(node, script) {
  const child = spawn(node, ["--import", "tsx", ...script], { cwd: root, stdio: "inherit" });
  for (const signal of ["SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  // Ctrl-C in a terminal reaches the child by itself; passing it on as well would make it two.
  process.on("SIGINT", () => process.stdin.isTTY || child.kill("SIGINT"));
  if (process.env.npm_lifecycle_event) whenParentIsGone(() => child.kill("SIGTERM"));
  return new Promise((resolve, reject) => {
    child.on("error", reject);
    child.on("exit", (code, signal) => resolve(code ?? 128 + constants.signals[signal]));
  });
}

/** npm, told to stop, stops only the shell between it and us. Without this, Linkway would run on unseen. */
function whenParentIsGone(act) {
  const look = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(look);
    act();
  }, 250);
  look.unref();
}
