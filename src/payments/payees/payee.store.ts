import type { Work } from "../../platform/commands/work.ts";
import type { SecretBox } from "../../platform/secrets/secret-box.ts";
import { newId } from "../../platform/values/index.ts";
import { lastTwoOf, toAccountName, toAccountNumber, toSortCode, type BankDetails } from "./payee.domain.ts";

/** Where a group wants to be paid. */
export interface NewPayee extends BankDetails {
  readonly areaId: string;
  readonly organisationId: string;
  readonly accountName: string;
}

/** Writes bank details, encrypted and not yet confirmed. Returns their id. Throws when a number is not one. */
export async function insertPayee(work: Work, payee: NewPayee): Promise<string> {
  const sortCode = toSortCode(payee.sortCode);
  const accountNumber = toAccountNumber(payee.accountNumber);
  const accountName = toAccountName(payee.accountName);
  if (!sortCode || !accountNumber || !accountName) throw new Error("not bank details");
  const details = { sortCode, accountNumber };
  const id = newId(work.now);
  await endWaiting(work, payee);
  await work.tx
    .insertInto("payments.payee")
    .values({
      area_id: payee.areaId,
      id,
      organisation_id: payee.organisationId,
      account_name: accountName,
      bank_details_sealed: work.secrets.seal(JSON.stringify(details)),
      bank_fingerprint: work.secrets.fingerprint(`${sortCode}${accountNumber}`),
      last_two: lastTwoOf(details),
      created_at: work.now,
      created_by: work.actor.kind === "account" ? work.actor.id : null,
    })
    .execute();
  return id;
}

/** Details that were never confirmed give way to newer ones. */
async function endWaiting(work: Work, group: { areaId: string; organisationId: string }): Promise<void> {
  await work.tx
    .updateTable("payments.payee")
    .set({ ended_at: work.now })
    .where("area_id", "=", group.areaId)
    .where("organisation_id", "=", group.organisationId)
    .where("confirmed_at", "is", null)
    .where("ended_at", "is", null)
    .execute();
}

/** Puts confirmed details in the place of those used before. Called by `confirmPayee` and by the making of a demo. */
export async function useFromNow(
  work: Work,
  payee: { areaId: string; id: string; organisationId: string },
): Promise<void> {
  await work.tx
    .updateTable("payments.payee")
    .set({ ended_at: work.now })
    .where("area_id", "=", payee.areaId)
    .where("organisation_id", "=", payee.organisationId)
    .where("id", "<>", payee.id)
    .where("ended_at", "is", null)
    .execute();
  await work.tx
    .updateTable("payments.payee")
    .set({ confirmed_at: work.now, confirmed_by: work.actor.kind === "account" ? work.actor.id : null })
    .where("area_id", "=", payee.areaId)
    .where("id", "=", payee.id)
    .execute();
}

/** Opens sealed details: only for the bank's file. */
export function openBankDetails(secrets: SecretBox, sealed: string): BankDetails {
  return JSON.parse(secrets.open(sealed)) as BankDetails;
}
