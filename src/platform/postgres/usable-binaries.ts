import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import type { Binaries } from "./binaries.ts";
import { closedAncestor } from "./closed-ancestor.ts";
import { makeLibraryLinks } from "./library-links.ts";
import { openPlace, shortHash } from "./open-place.ts";

/**
 * The folder with the programs, complete and within reach of the server's user: where they are installed, or a copy
 * when root's folders are closed, or when another user installed them and we may not complete them.
 */
export function usableBinaries(binaries: Binaries, user: { uid: number } | undefined): string {
  if (user && closedAncestor(binaries.bin, user.uid)) return copyIn(openPlace, binaries);
  try {
    makeLibraryLinks(binaries.folder);
    return binaries.bin;
  } catch (error) {
    if (!["EACCES", "EPERM", "EROFS"].includes((error as NodeJS.ErrnoException).code ?? "")) throw error;
    return copyIn(user ? openPlace : path.join(homedir(), ".cache", "linkway"), binaries);
  }
}

function copyIn(place: string, binaries: Binaries): string {
  const copy = path.join(place, `postgresql-${shortHash(identityOf(binaries))}`);
  if (!existsSync(copy)) makeCopy(copy, binaries);
  return path.join(copy, "native", "bin");
}

/** Made beside its place and renamed when whole; of two starts at once the first to finish wins. */
function makeCopy(copy: string, binaries: Binaries): void {
  const half = `${copy}.${process.pid}.half`;
  mkdirSync(half, { recursive: true });
  cpSync(binaries.folder, path.join(half, "native"), { recursive: true, verbatimSymlinks: true });
  makeLibraryLinks(path.join(half, "native"));
  openToAll(path.dirname(half));
  for (const inside of [".", ...(readdirSync(half, { recursive: true }) as string[])])
    openToAll(path.join(half, inside));
  try {
    renameSync(half, copy);
  } catch (error) {
    if (!existsSync(copy)) throw error;
    rmSync(half, { recursive: true, force: true });
  }
}

/** Lets every user read, and run what its owner may run, whatever the umask was when it was installed. */
function openToAll(file: string): void {
  const state = lstatSync(file);
  if (!state.isSymbolicLink()) chmodSync(file, (state.mode & 0o777) | (state.mode & 0o100 ? 0o055 : 0o044));
}

/** The same for all checkouts that bring the same PostgreSQL, another one for the next version. */
function identityOf(binaries: Binaries): string {
  const file = path.join(path.dirname(binaries.folder), "package.json");
  return existsSync(file) ? readFileSync(file, "utf8") : binaries.folder;
}
