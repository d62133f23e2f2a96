import { closeSync, openSync, readFileSync, statSync, truncateSync } from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { ClusterHome } from "./cluster-home.ts";
import { whoAnswers } from "./connect.ts";
import { explain, isStillLettingGo, portWasTaken } from "./explain.ts";
import { freePort } from "./free-port.ts";
import { PlainProblem } from "./plain-problem.ts";
import { runProgram } from "./run-program.ts";
import { serverSettings } from "./settings.ts";

/** A server that answers: its process and its port on 127.0.0.1. */
export type Server = { pid: number; port: number };
type Options = { password: string; forTests: boolean; log: (line: string) => void };

/**
 * Starts the server on a free port and waits until it answers, however long its recovery after a crash takes.
 * @throws PlainProblem with the cause in plain words when it gives up
 */
export async function startServer(home: ClusterHome, options: Options): Promise<Server> {
  let said = "";
  for (let attempt = 0; attempt < 20; attempt++) {
    const port = await freePort();
    const logFile = path.join(home.folder, "postgres.log");
    const before = sizeForAppending(logFile);
    const out = openSync(logFile, "a", 0o600);
    const args = ["-D", home.data, ...serverSettings(port, options.forTests)];
    const program = runProgram(home, "postgres", args, ["ignore", out, out]);
    closeSync(out);
    program.unref();
    let ended: string | undefined;
    program.on("error", (error) => (ended = String(error)));
    program.on("exit", (code, signal) => (ended ??= `ended with ${signal ?? code}`));
    await untilAnswer(home, port, options, () => ended !== undefined);
    if (ended === undefined) return { pid: program.pid!, port };
    said = `${readFileSync(logFile).subarray(before).toString().trim()}\n${ended}`;
    if (isStillLettingGo(said)) await pause(500);
    else if (!portWasTaken(said)) break;
  }
  throw new PlainProblem(explain(said, home.folder) ?? `The database did not start. It said:\n${said}`);
}

async function untilAnswer(home: ClusterHome, port: number, options: Options, hasEnded: () => boolean): Promise<void> {
  const began = Date.now();
  let told = 0;
  while (!hasEnded() && (await whoAnswers(home, port, options.password)) !== "ours") {
    await pause(25);
    const seconds = Math.floor((Date.now() - began) / 10_000) * 10;
    if (seconds > told)
      options.log(`The database is putting itself in order after a sudden end (${seconds} seconds so far)`);
    told = Math.max(told, seconds);
  }
}

/** The log is for looking at the last troubles, not for keeping: it begins anew at 5 MB. */
function sizeForAppending(file: string): number {
  const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (size < 5_000_000) return size;
  truncateSync(file, 0);
  return 0;
}
