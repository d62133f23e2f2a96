import { spawn, type StdioOptions } from "node:child_process";
import path from "node:path";
import type { ClusterHome } from "./cluster-home.ts";

/**
 * Starts one of PostgreSQL's programs as the server's user, in a process group of its own: Ctrl-C in the terminal must
 * reach Linkway first, which lets its requests finish and only then stops the database.
 */
export function runProgram(home: ClusterHome, program: "initdb" | "postgres", args: string[], stdio: StdioOptions) {
  return spawn(path.join(home.bin, program), args, {
    stdio,
    detached: true,
    cwd: "/",
    env: { PATH: process.env["PATH"] ?? "/usr/bin:/bin", LC_ALL: "C", TZ: "UTC" },
    ...home.user,
  });
}
