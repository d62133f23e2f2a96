import { rmSync } from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { ClusterHome } from "./cluster-home.ts";
import { whoAnswers } from "./connect.ts";
import { isServing, readPostmaster } from "./postmaster-pid.ts";
import type { Server } from "./server.ts";

/**
 * The server that already runs on this data folder: left behind by a Linkway that was killed, or used by one that
 * lives. A `postmaster.pid` whose process is gone, or is another program by now, is cleared away.
 */
export async function findRunningServer(home: ClusterHome, password: string): Promise<Server | undefined> {
  for (;;) {
    const postmaster = readPostmaster(home.data);
    if (!postmaster || !isServing(postmaster, home.data)) {
      rmSync(path.join(home.data, "postmaster.pid"), { force: true });
      return undefined;
    }
    const answer = postmaster.port ? await whoAnswers(home, postmaster.port, password) : "starting";
    if (answer === "ours") return { pid: postmaster.pid, port: postmaster.port };
    // Ours, but starting or stopping: it either answers soon or is gone soon.
    await pause(100);
  }
}
