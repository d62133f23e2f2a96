import { createHash } from "node:crypto";
import type { Work } from "../../platform/commands/work.ts";
import type { Reader } from "../../platform/db/index.ts";
import type { Run } from "../run.domain.ts";
import { openBankDetails } from "../payees/payee.store.ts";
import { toBankFile } from "./bank-file.domain.ts";

/** The lines to pay, in the order in which their streams are held: so two releases never block one another. */
export function listLinesToPay(reader: Reader, run: Run) {
  return reader
    .selectFrom("payments.request as r")
    .innerJoin("payments.request_line as l", (join) =>
      join.onRef("l.area_id", "=", "r.area_id").onRef("l.request_id", "=", "r.id"),
    )
    .innerJoin("funding.commitment as c", (join) =>
      join.onRef("c.area_id", "=", "l.area_id").onRef("c.id", "=", "l.commitment_id"),
    )
    .select(["l.attendance_id as attendanceId", "l.commitment_id as commitmentId"])
    .where("r.area_id", "=", run.areaId)
    .where("r.run_id", "=", run.id)
    .where("r.status", "=", "ready")
    .where("l.freed_at", "is", null)
    .orderBy("c.stream_id")
    .orderBy("l.attendance_id")
    .execute();
}

/** Makes the file for the bank from the run's ready payments. */
export async function makeBankFile(work: Work, run: Run): Promise<string> {
  const rows = await work.tx
    .selectFrom("payments.request as r")
    .innerJoin("payments.payee as p", (join) =>
      join.onRef("p.area_id", "=", "r.area_id").onRef("p.id", "=", "r.payee_id"),
    )
    .select(["r.reference", "r.amount_pence as amountPence", "p.account_name as accountName"])
    .select("p.bank_details_sealed as sealed")
    .where("r.area_id", "=", run.areaId)
    .where("r.run_id", "=", run.id)
    .where("r.status", "=", "ready")
    .orderBy("r.reference")
    .execute();
  return toBankFile(rows.map(({ sealed, ...row }) => ({ ...row, ...openBankDetails(work.secrets, sealed) })));
}

/** Writes down who released a run, with its file encrypted and the hash that proves it whole. */
export async function writeRelease(work: Work, run: Run, file: string): Promise<void> {
  await work.tx
    .insertInto("payments.run_release")
    .values({
      area_id: run.areaId,
      run_id: run.id,
      released_by: work.actor.id,
      released_at: work.now,
      file_sha256: createHash("sha256").update(file).digest("hex"),
      file_sealed: work.secrets.seal(file),
    })
    .execute();
}
