import { linkSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { isLive, markOf } from "./process-mark.ts";

const held = new Set<string>();

/** Does `work` while nobody else makes or starts the database in this folder; the mark of a killed one is passed over. */
export async function takeTurns<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const mark = path.join(folder, "starting");
  while (held.has(mark) || !take(mark)) await pause(100);
  held.add(mark);
  try {
    return await work();
  } finally {
    rmSync(mark, { force: true });
    held.delete(mark);
  }
}

/** The mark appears whole or not at all, because it is written beside its place and then linked there. */
function take(mark: string): boolean {
  const draft = `${mark}.${process.pid}`;
  try {
    writeFileSync(draft, markOf(process.pid) ?? "");
    linkSync(draft, mark);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
    clearIfLeftBehind(mark);
    return false;
  } finally {
    rmSync(draft, { force: true });
  }
}

function clearIfLeftBehind(mark: string): void {
  try {
    const holder = readFileSync(mark, "utf8");
    if (!isLive(holder) || holder === markOf(process.pid)) rmSync(mark, { force: true });
  } catch {
    // Its holder has just taken it away.
  }
}
