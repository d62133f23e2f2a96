import { chownSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { makeServersFolder, type ClusterHome } from "./cluster-home.ts";
import { explain } from "./explain.ts";
import { PlainProblem } from "./plain-problem.ts";
import { runProgram } from "./run-program.ts";

type Options = { password: string; forTests: boolean; log: (line: string) => void };

/**
 * Makes the data folder if there is none. It is made beside its place and renamed when it is whole, so that a first
 * start which was cut short leaves nothing that looks like a database.
 * @throws PlainProblem when the folder holds data of another PostgreSQL version, or cannot be made
 */
export async function initialise(home: ClusterHome, options: Options): Promise<void> {
  if (existsSync(home.data)) return refuseOtherVersions(home);
  options.log("Making the database (a few seconds, once)");
  const half = `${home.data}.half`;
  rmSync(half, { recursive: true, force: true });
  makeServersFolder(home, half);
  const passwordFile = path.join(home.folder, "initdb-password");
  writeFileSync(passwordFile, options.password, { mode: 0o600 });
  try {
    if (home.user) chownSync(passwordFile, home.user.uid, home.user.gid);
    await initdb(home, half, passwordFile, options.forTests);
    renameSync(half, home.data);
  } finally {
    rmSync(passwordFile, { force: true });
    rmSync(half, { recursive: true, force: true });
  }
}

function initdb(home: ClusterHome, folder: string, passwordFile: string, forTests: boolean): Promise<void> {
  // The built-in C.UTF-8 does not depend on the machine's C library, so an index stays right when that is updated.
  const locale =
    home.major >= 17 ? ["--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"] : ["--locale=C.UTF-8"];
  const rules = ["--username=postgres", "--auth=scram-sha-256", "--encoding=UTF8", "--data-checksums", ...locale];
  const args = ["-D", folder, `--pwfile=${passwordFile}`, ...rules, ...(forTests ? ["--no-sync"] : [])];
  const program = runProgram(home, "initdb", args, ["ignore", "pipe", "pipe"]);
  let output = "";
  program.stdout?.on("data", (piece: Buffer) => (output += piece.toString()));
  program.stderr?.on("data", (piece: Buffer) => (output += piece.toString()));
  return new Promise((resolve, reject) => {
    program.on("error", (error) => reject(failure(home, String(error))));
    program.on("close", (code) => (code === 0 ? resolve() : reject(failure(home, output))));
  });
}

function failure(home: ClusterHome, output: string): PlainProblem {
  return new PlainProblem(explain(output, home.folder) ?? `The database could not be made. It said:\n${output.trim()}`);
}

function refuseOtherVersions(home: ClusterHome): void {
  const file = path.join(home.data, "PG_VERSION");
  const version = existsSync(file) ? readFileSync(file, "utf8").trim() : undefined;
  if (version === String(home.major)) return;
  const found = version ? `is of PostgreSQL ${version}` : "is not a whole database";
  throw new PlainProblem(
    `The data in ${home.data} ${found}; this Linkway runs PostgreSQL ${home.major}. Move that folder away to begin with ` +
      `an empty database, or go back to the Linkway that made it and take a dump with pg_dump first.`,
  );
}
