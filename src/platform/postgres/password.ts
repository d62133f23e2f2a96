import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { ClusterHome } from "./cluster-home.ts";
import { PlainProblem } from "./plain-problem.ts";

/**
 * The password of the database's owner, made once and kept where only the user who starts Linkway can read it.
 * @throws PlainProblem when there is data but its password is gone
 */
export function passwordOf(home: ClusterHome): string {
  const file = path.join(home.folder, "postgres-password");
  if (existsSync(file)) {
    const kept = readFileSync(file, "utf8").trim();
    if (kept) return kept;
  }
  if (existsSync(home.data)) {
    throw new PlainProblem(
      `The password of the database in ${home.data} should be in ${file}, which is missing or empty. Put it back from a ` +
        `backup, or move ${home.data} away to begin with an empty database.`,
    );
  }
  const password = randomBytes(24).toString("base64url");
  writeFileSync(file, `${password}\n`, { mode: 0o600 });
  return password;
}
