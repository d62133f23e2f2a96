import type { Work } from "../platform/commands/work.ts";
import type { Reader } from "../platform/db/index.ts";
import type { Case, EndOutcome, EndReason } from "./case.domain.ts";

/** That the work ended, why, and what came of it. */
export interface Ending {
  readonly endedAt: Date;
  readonly endedBy: string;
  readonly reason: EndReason;
  readonly outcome: EndOutcome;
  readonly words: string;
}

export async function insertEnding(
  work: Work,
  one: Pick<Case, "areaId" | "id">,
  ending: Pick<Ending, "reason" | "outcome" | "words">,
): Promise<void> {
  await work.tx
    .insertInto("caseload.ending")
    .values({
      area_id: one.areaId,
      case_id: one.id,
      ended_at: work.now,
      ended_by: work.actor.id,
      reason: ending.reason,
      outcome: ending.outcome,
      words: ending.words,
    })
    .execute();
  await work.tx
    .updateTable("caseload.case_file")
    .set({ status: "ended", ended_at: work.now })
    .where("area_id", "=", one.areaId)
    .where("id", "=", one.id)
    .execute();
}

/** How a case ended; undefined while it is open. */
export async function findEnding(reader: Reader, areaId: string, caseId: string): Promise<Ending | undefined> {
  const row = await reader
    .selectFrom("caseload.ending")
    .select(["ended_at as endedAt", "ended_by as endedBy", "reason", "outcome", "words"])
    .where("area_id", "=", areaId)
    .where("case_id", "=", caseId)
    .executeTakeFirst();
  return row && { ...row, reason: row.reason as EndReason, outcome: row.outcome as EndOutcome };
}
