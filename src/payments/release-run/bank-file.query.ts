import { createHash } from "node:crypto";
import type { Reader } from "../../platform/db/index.ts";
import type { SecretBox } from "../../platform/secrets/secret-box.ts";
import type { Run } from "../run.domain.ts";

/** The file of a released run, opened. Throws when it is not what was released. */
export async function openBankFile(reader: Reader, secrets: SecretBox, run: Run): Promise<string> {
  const release = await reader
    .selectFrom("payments.run_release")
    .select(["file_sealed", "file_sha256"])
    .where("area_id", "=", run.areaId)
    .where("run_id", "=", run.id)
    .executeTakeFirstOrThrow();
  const file = secrets.open(release.file_sealed);
  const hash = createHash("sha256").update(file).digest("hex");
  if (hash !== release.file_sha256) throw new Error("the file of a payment run is not the one that was released");
  return file;
}
