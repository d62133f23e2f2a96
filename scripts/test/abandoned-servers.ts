import { globSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { findLeftServer } from "../../src/platform/postgres/index.ts";

export const namePrefix = "linkway-test-";
const oldEnoughMs = 60_000;

/** Ends the test servers of runs that were killed before they could, and removes their data. */
export function sweepAbandonedServers(): void {
  for (const folder of globSync(path.join(tmpdir(), `${namePrefix}*`))) {
    const age = Date.now() - (statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    const left = findLeftServer(folder);
    // A young folder may belong to a run that has not yet put its mark on it.
    if (left === "in use" || age < oldEnoughMs) continue;
    try {
      if (left) process.kill(left.pid, "SIGQUIT");
      rmSync(folder, { recursive: true, force: true });
    } catch {
      // Another user's, or another run is sweeping it at this moment: not ours to end.
    }
  }
}
