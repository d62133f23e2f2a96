import { visiblePeople } from "../../people/index.ts";
import type { Work } from "../../platform/commands/work.ts";
import { speaksAgainst } from "../../programmes/index.ts";
import type { DeclineReason } from "../referral.domain.ts";
import { allReferrals, listFindings, type Referral } from "../referral.query.ts";

/** A referral that is being decided, held so that two who decide at once do not both. */
export interface Deciding extends Referral {
  /** A rule does not fit, so accepting it needs a reason. */
  readonly ruleAgainst: boolean;
}

export async function lockReferral(work: Work, referralId: string): Promise<Deciding | undefined> {
  const referral = await allReferrals(work.tx)
    .where("r.id", "=", referralId)
    .where(visiblePeople(work.actor, "r", "person_id"))
    .forUpdate("r")
    .executeTakeFirst();
  if (!referral) return undefined;
  return { ...referral, ruleAgainst: speaksAgainst(await listFindings(work.tx, referral.area_id, referral.id)) };
}

async function setStatus(work: Work, referral: Referral, status: "accepted" | "declined"): Promise<void> {
  await work.tx
    .updateTable("referrals.referral")
    .set({ status, decided_at: work.now })
    .where("area_id", "=", referral.area_id)
    .where("id", "=", referral.id)
    .execute();
}

export async function insertAcceptance(work: Work, referral: Referral, overrideReason: string | null): Promise<void> {
  await work.tx
    .insertInto("referrals.acceptance")
    .values({
      area_id: referral.area_id,
      referral_id: referral.id,
      accepted_by: work.actor.id,
      accepted_at: work.now,
      override_reason: overrideReason,
    })
    .execute();
  await setStatus(work, referral, "accepted");
}

export async function insertDecline(
  work: Work,
  referral: Referral,
  decision: { readonly reason: DeclineReason; readonly message: string },
): Promise<void> {
  await work.tx
    .insertInto("referrals.decline")
    .values({
      area_id: referral.area_id,
      referral_id: referral.id,
      declined_by: work.actor.id,
      declined_at: work.now,
      reason: decision.reason,
      message: decision.message,
    })
    .execute();
  await setStatus(work, referral, "declined");
}

/** Keeps which case an acceptance opened. */
export async function setCaseOfAcceptance(work: Work, referral: Referral, caseId: string): Promise<void> {
  await work.tx
    .updateTable("referrals.acceptance")
    .set({ case_id: caseId })
    .where("area_id", "=", referral.area_id)
    .where("referral_id", "=", referral.id)
    .execute();
}
