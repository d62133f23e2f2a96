import { createHash } from "node:crypto";
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, realpathSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import type { Binaries } from "./binaries.ts";
import { closedAncestor } from "./closed-ancestor.ts";
import { makeLibraryLinks } from "./library-links.ts";

/** The user a server started by root runs as: PostgreSQL refuses to run as root. 65534 is `nobody`. */
const nobody = { uid: 65534, gid: 65534 };
const openPlace = "/var/lib/linkway";

/** Where one database server lives: its programs, its data, and the user who owns both. */
export type ClusterHome = {
  bin: string;
  major: number;
  /** Holds the password, the log and the `postgres` folder with the data. */
  folder: string;
  /** The server's own data folder. */
  data: string;
  user: { uid: number; gid: number } | undefined;
};

/**
 * Settles where the server can live. Run by root, it has to live where `nobody` can reach it: when a folder on the way
 * is closed (root's home, `mktemp -d`), programs and data go to `/var/lib/linkway/<hash of the place>` instead.
 */
export function settleHome(dataFolder: string, binaries: Binaries, log: (line: string) => void): ClusterHome {
  const user = process.getuid?.() === 0 ? nobody : undefined;
  const bin = user && closedAncestor(binaries.bin, user.uid) ? copyOfBinaries(binaries) : usableBinaries(binaries);
  const folder = user && closedAncestor(path.dirname(dataFolder), user.uid) ? openFolderFor(dataFolder) : dataFolder;
  if (folder !== dataFolder)
    log(`The database cannot live under ${path.dirname(dataFolder)}; its data is in ${folder}`);
  mkdirSync(folder, { recursive: true, mode: user ? 0o711 : 0o700 });
  if (user) chmodSync(folder, 0o711);
  return { bin, major: binaries.major, folder, data: path.join(folder, "postgres"), user };
}

/** Makes a folder that belongs to the server's user and to nobody else. */
export function makeServersFolder(home: ClusterHome, folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (home.user) chownSync(folder, home.user.uid, home.user.gid);
}

function openFolderFor(place: string): string {
  const parent = path.dirname(place);
  const known = path.join(existsSync(parent) ? realpathSync(parent) : parent, path.basename(place));
  return path.join(openPlace, createHash("sha256").update(known).digest("hex").slice(0, 12));
}

function usableBinaries(binaries: Binaries): string {
  try {
    makeLibraryLinks(binaries.folder);
    return binaries.bin;
  } catch (error) {
    // Packages installed by another user: we may run them, but not complete them where they are.
    if (!["EACCES", "EPERM", "EROFS"].includes((error as NodeJS.ErrnoException).code ?? "")) throw error;
    return copyOfBinaries(binaries);
  }
}

function copyOfBinaries(binaries: Binaries): string {
  const root = process.getuid?.() === 0 ? openPlace : path.join(process.env["HOME"] ?? "/tmp", ".cache", "linkway");
  const copy = path.join(root, `postgresql-${createHash("sha256").update(binaries.folder).digest("hex").slice(0, 12)}`);
  if (existsSync(copy)) return path.join(copy, "native", "bin");
  const half = `${copy}.${process.pid}.half`;
  mkdirSync(half, { recursive: true, mode: 0o755 });
  cpSync(binaries.folder, path.join(half, "native"), { recursive: true, verbatimSymlinks: true });
  makeLibraryLinks(path.join(half, "native"));
  try {
    renameSync(half, copy);
  } catch (error) {
    if (!existsSync(copy)) throw error;
    rmSync(half, { recursive: true, force: true });
  }
  return path.join(copy, "native", "bin");
}
