import { chmodSync, chownSync, existsSync, mkdirSync, realpathSync } from "node:fs";
import path from "node:path";
import type { Binaries } from "./binaries.ts";
import { closedAncestor } from "./closed-ancestor.ts";
import { openPlace, shortHash } from "./open-place.ts";
import { usableBinaries } from "./usable-binaries.ts";

/** The user a server started by root runs as: PostgreSQL refuses to run as root. 65534 is `nobody`. */
const nobody = { uid: 65534, gid: 65534 };

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
  const bin = usableBinaries(binaries, user);
  const closed = user && closedAncestor(path.dirname(dataFolder), user.uid);
  const folder = closed ? openFolderFor(dataFolder) : dataFolder;
  if (closed) log(`The database's own user may not enter ${closed}, so its data is in ${folder}`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (closed) chmodSync(openPlace, 0o755);
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
  return path.join(
    openPlace,
    shortHash(path.join(existsSync(parent) ? realpathSync(parent) : parent, path.basename(place))),
  );
}
