import { readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { isAlive } from "./postmaster-pid.ts";

const nameOf = (folder: string) => path.join(folder, "linkway.pid");

/** The number of the live Linkway that started the database in this folder and will stop it; nothing when it is gone. */
export function findOwner(folder: string): number | undefined {
  try {
    const pid = Number(readFileSync(nameOf(folder), "utf8"));
    return pid > 1 && pid !== process.pid && isAlive(pid) && isNode(pid) ? pid : undefined;
  } catch {
    return undefined;
  }
}

/** As `findOwner`, but gives one that is just ending a few seconds to do so, as when Linkway is started anew. */
export async function findLastingOwner(folder: string): Promise<number | undefined> {
  for (const began = Date.now(); Date.now() - began < 3000; await pause(50)) if (!findOwner(folder)) return undefined;
  return findOwner(folder);
}

/** Says that this process stops the database when it ends. */
export function markOwner(folder: string): void {
  writeFileSync(nameOf(folder), `${process.pid}\n`);
}

/** Takes the mark away, if it is ours. */
export function clearOwner(folder: string): void {
  try {
    if (Number(readFileSync(nameOf(folder), "utf8")) === process.pid) rmSync(nameOf(folder));
  } catch {
    // The whole folder has been removed meanwhile.
  }
}

/** A number that another program has been given since then is no owner. Only Linux can tell; elsewhere we believe it. */
function isNode(pid: number): boolean {
  if (process.platform !== "linux") return true;
  try {
    return /node|linkway/.test(readFileSync(`/proc/${pid}/cmdline`, "utf8"));
  } catch {
    return false;
  }
}
