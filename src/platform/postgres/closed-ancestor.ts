import { realpathSync, statSync } from "node:fs";
import path from "node:path";

/**
 * The first folder on the way to `place` that the user `uid` may not pass through, if there is one.
 * Folders that do not exist yet are looked past: whoever makes them opens them.
 */
export function closedAncestor(place: string, uid: number): string | undefined {
  return waysTo(place).find((folder) => isClosed(folder, uid));
}

function waysTo(place: string): string[] {
  let existing = path.resolve(place);
  while (!statSync(existing, { throwIfNoEntry: false })) existing = path.dirname(existing);
  const folders: string[] = [];
  for (let folder = realpathSync(existing); ; folder = path.dirname(folder)) {
    folders.unshift(folder);
    if (folder === path.dirname(folder)) return folders;
  }
}

function isClosed(folder: string, uid: number): boolean {
  const state = statSync(folder);
  if (!state.isDirectory()) return false;
  return (state.mode & (state.uid === uid ? 0o100 : 0o001)) === 0;
}
