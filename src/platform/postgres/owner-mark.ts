import { readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { isLive, markOf } from "./process-mark.ts";

const nameOf = (folder: string) => path.join(folder, "linkway.pid");

/** The number of the other live Linkway that will stop the database in this folder; nothing when there is none. */
export function findOwner(folder: string): number | undefined {
  const mark = readMark(folder);
  return isLive(mark) && mark !== markOf(process.pid) ? Number.parseInt(mark, 10) : undefined;
}

/** As `findOwner`, but gives one that is just ending a few seconds to do so, as when Linkway is started anew. */
export async function findLastingOwner(folder: string): Promise<number | undefined> {
  for (const began = Date.now(); Date.now() - began < 3000; await pause(50)) if (!findOwner(folder)) return undefined;
  return findOwner(folder);
}

/** Says that this process stops the database when it ends. */
export function markOwner(folder: string): void {
  writeFileSync(nameOf(folder), markOf(process.pid) ?? "");
}

/** Takes the mark away, if it is ours. */
export function clearOwner(folder: string): void {
  if (readMark(folder) === markOf(process.pid)) rmSync(nameOf(folder), { force: true });
}

function readMark(folder: string): string {
  try {
    return readFileSync(nameOf(folder), "utf8").trim();
  } catch {
    return "";
  }
}
