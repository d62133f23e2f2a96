import { setTimeout as pause } from "node:timers/promises";
import { isServing } from "./postmaster-pid.ts";

/**
 * Stops the server the fast way (SIGINT): connections are closed, what was committed is kept. After 20 seconds the
 * immediate way (SIGQUIT), which the next start recovers from. A server that has ended by itself is left alone, because
 * its process number may be somebody else's by now.
 */
export async function stopServer(pid: number, data: string): Promise<void> {
  if (!isServing({ pid }, data)) return;
  const began = Date.now();
  let hard = false;
  send(pid, "SIGINT");
  while (isServing({ pid }, data)) {
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
