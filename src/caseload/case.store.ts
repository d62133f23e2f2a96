import { sql, type Insertable } from "kysely";
import type { DB, Tx } from "../platform/db/index.ts";
import type { Work } from "../platform/commands/work.ts";
import { newId } from "../platform/values/index.ts";
import type { Case } from "./case.domain.ts";

/** The next number of a case, for its reference. Numbers may be missing; none comes twice. */
export async function nextReference(tx: Tx): Promise<string> {
  const { rows } = await sql<{ number: string }>`select nextval('caseload.case_number')::text as number`.execute(tx);
  return `LW-${rows[0]?.number}`;
}

export async function insertCase(tx: Tx, one: Insertable<DB["caseload.case_file"]>): Promise<void> {
  await tx.insertInto("caseload.case_file").values(one).execute();
}

/** Writes down who works a case from now on, and that whoever did before no longer does. */
export async function allocate(
  work: Work,
  one: Pick<Case, "areaId" | "id">,
  accountId: string | undefined,
  why: string,
): Promise<void> {
  await endAllocation(work, one);
  if (!accountId) return;
  await work.tx
    .insertInto("caseload.allocation")
    .values({
      area_id: one.areaId,
      id: newId(work.now),
      case_id: one.id,
      account_id: accountId,
      from_at: work.now,
      why,
    })
    .execute();
  await work.tx
    .updateTable("caseload.case_file")
    .set({ worker_account_id: accountId })
    .where("area_id", "=", one.areaId)
    .where("id", "=", one.id)
    .execute();
}

export async function endAllocation(work: Work, one: Pick<Case, "areaId" | "id">): Promise<void> {
  await work.tx
    .updateTable("caseload.allocation")
    .set({ until_at: work.now })
    .where("area_id", "=", one.areaId)
    .where("case_id", "=", one.id)
    .where("until_at", "is", null)
    .execute();
}

/** Something was heard of the young person: a contact, an attendance, an answer. Ends the silence. */
export async function heardFrom(work: Work, areaId: string, caseId: string, at: Date = work.now): Promise<void> {
  await work.tx
    .updateTable("caseload.case_file")
    .set({ last_heard_at: at })
    .where("area_id", "=", areaId)
    .where("id", "=", caseId)
    .where("last_heard_at", "<", at)
    .execute();
}
