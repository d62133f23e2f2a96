import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";

/** What a running server writes about itself into `postmaster.pid` in its data folder. */
export type Postmaster = { pid: number; data: string; port: number; status: string };

/** Reads the text of a `postmaster.pid`; nothing when it is cut short or garbled, as after a full disk or power cut. */
export function parsePostmaster(text: string): Postmaster | undefined {
  const [pid, data, , port, , , , status] = text.split("\n").map((line) => line.trim());
  if (!pid || !data || !/^\d+$/.test(pid) || Number(pid) < 2) return undefined;
  return { pid: Number(pid), data, port: /^\d+$/.test(port ?? "") ? Number(port) : 0, status: status ?? "" };
}

/** The server that says it runs on `data`, alive or not; nothing when none left a word. */
export function readPostmaster(data: string): Postmaster | undefined {
  try {
    return parsePostmaster(readFileSync(path.join(data, "postmaster.pid"), "utf8"));
  } catch {
    return undefined;
  }
}

/**
 * Whether that process lives and is a PostgreSQL on that data folder. After a restart of the machine or the container
 * the number may belong to somebody else, for whom PostgreSQL itself would wait for ever.
 */
export function isServing(postmaster: { pid: number }, data: string): boolean {
  const command = commandOf(postmaster.pid);
  return /postgres/.test(command) && command.includes(data);
}

function commandOf(pid: number): string {
  try {
    if (process.platform === "linux") return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ");
    return execFileSync("ps", ["-p", String(pid), "-o", "command="], { encoding: "utf8" });
  } catch {
    return "";
  }
}
