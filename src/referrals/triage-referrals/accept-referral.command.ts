import { endInvolvement } from "../../people/index.ts";
import { command } from "../../platform/commands/command.ts";
import { Conflict } from "../../platform/refusals.ts";
import { auditOf, referralAccepted } from "../referral.events.ts";
import { mayDecide } from "../referral.policy.ts";
import { assertWaiting } from "./decide.domain.ts";
import { insertAcceptance, lockReferral, type Deciding } from "./decision.store.ts";

export interface AcceptReferral {
  readonly referralId: string;
  /** Needed where a rule does not fit. */
  readonly overrideReason?: string;
}

/**
 * Accepts a referral. The case opens in the same act, and the referrer is told who takes it up.
 * @throws Conflict("already_decided") or Conflict("reason_needed")
 */
export const acceptReferral = command<AcceptReferral, Deciding, string | null, void>({
  name: "referrals.accept",
  load: (work, input) => lockReferral(work, input.referralId),
  may: mayDecide,
  decide(referral, { overrideReason }) {
    assertWaiting(referral);
    const reason = overrideReason?.trim() ?? "";
    if (referral.ruleAgainst && !reason) throw new Conflict("reason_needed", "a rule does not fit");
    return referral.ruleAgainst ? reason : null;
  },
  async write(work, overrideReason, referral) {
    await insertAcceptance(work, referral, overrideReason);
    const { area_id: areaId, person_id: personId, teamId: organisationId } = referral;
    await endInvolvement(work, { areaId, personId, organisationId, role: "triage" });
  },
  record: (overrideReason, referral) =>
    auditOf("referral.accepted", referral, { againstRule: overrideReason !== null }),
  announce: (_reason, referral) => [referralAccepted(referral)],
});
