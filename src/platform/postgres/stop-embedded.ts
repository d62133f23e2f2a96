import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { embeddedBinaries } from "./binaries.ts";
import { settleHome } from "./cluster-home.ts";
import { findLeftServer } from "./left-server.ts";
import { findOwner } from "./owner-mark.ts";
import { stopServer } from "./stop-server.ts";

const longestStopMs = 60_000;

/**
 * Asks the Linkway that runs with this data to stop, and stops the database it left behind if there is one.
 * @returns what there was to stop; "still stopping" when it has not ended after a minute
 */
export async function stopEmbedded(dataFolder: string): Promise<"nothing" | "stopped" | "still stopping"> {
  const home = settleHome(path.resolve(dataFolder), embeddedBinaries(), () => undefined);
  const owner = findOwner(home.folder);
  if (owner && !(await endOwner(owner, home.folder))) return "still stopping";
  const left = findLeftServer(home.folder);
  if (left && left !== "in use") await stopServer(left.pid, home.data);
  return owner || left ? "stopped" : "nothing";
}

async function endOwner(pid: number, folder: string): Promise<boolean> {
  process.kill(pid, "SIGTERM");
  for (const began = Date.now(); Date.now() - began < longestStopMs; await pause(50))
    if (!findOwner(folder)) return true;
  return false;
}
