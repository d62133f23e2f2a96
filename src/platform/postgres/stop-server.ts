import { setTimeout as pause } from "node:timers/promises";
import { isAlive } from "./postmaster-pid.ts";

/**
 * Stops the server the fast way (SIGINT): connections are closed, what was committed is kept. After 20 seconds the
 * immediate way (SIGQUIT), which the next start recovers from.
 */
export async function stopServer(pid: number): Promise<void> {
  const began = Date.now();
  let hard = false;
  send(pid, "SIGINT");
  while (isAlive(pid)) {
    await pause(20);
    if (!hard && Date.now() - began > 20_000) {
      hard = true;
      send(pid, "SIGQUIT");
    }
    if (Date.now() - began > 30_000) return;
  }
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It has ended by itself, which is what was wanted.
  }
}
