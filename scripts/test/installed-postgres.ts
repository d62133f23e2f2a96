import { existsSync, globSync } from "node:fs";
import path from "node:path";
import { installedBinaries, type Binaries } from "../../src/platform/postgres/index.ts";

const oldestSupported = 15;

/**
 * A PostgreSQL of this machine to run the tests on a second time, because installations bring their own: the oldest we
 * support that is here, since that is the one most likely to differ.
 */
export function installedPostgres(): Binaries | undefined {
  const folders = (process.env["PATH"] ?? "").split(path.delimiter);
  const places = [...folders, ...globSync("/usr/lib/postgresql/*/bin")].filter(holdsServer);
  const found = places.map(installedBinaries).filter((binaries) => binaries.major >= oldestSupported);
  return found.sort((one, other) => one.major - other.major)[0];
}

function holdsServer(folder: string): boolean {
  return ["postgres", "initdb"].every((program) => existsSync(path.join(folder, program)));
}
