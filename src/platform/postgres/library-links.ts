import { existsSync, lstatSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import path from "node:path";

type Link = { source: string; target: string };

/**
 * Makes the links between library versions (`libpq.so.5` to `libpq.so.5.18`) that the package lists in
 * `pg-symlinks.json`. The package would make them in an install script, which newer npm does not run.
 * @param folder the package's `native` folder
 * @returns how many links had to be made
 */
export function makeLibraryLinks(folder: string): number {
  const list = path.join(folder, "pg-symlinks.json");
  if (!existsSync(list)) return 0;
  const links = JSON.parse(readFileSync(list, "utf8")) as Link[];
  return links.filter((link) => makeLink(path.dirname(folder), link)).length;
}

function makeLink(root: string, link: Link): boolean {
  const target = path.join(root, link.target);
  if (existsSync(target)) return false;
  // Another start may be making the same links, or an earlier one may have left one that leads nowhere.
  if (lstatSync(target, { throwIfNoEntry: false })) rmSync(target, { force: true });
  try {
    symlinkSync(path.relative(path.dirname(target), path.join(root, link.source)), target);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  return true;
}
