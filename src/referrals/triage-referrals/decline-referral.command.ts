import { command } from "../../platform/commands/command.ts";
import { tellDeclined } from "../follow-referral/declined.message.ts";
import { tellPersonKindly } from "../follow-referral/kind-no.message.ts";
import type { DeclineReason } from "../referral.domain.ts";
import { auditOf, referralDeclined } from "../referral.events.ts";
import { mayDecide } from "../referral.policy.ts";
import { assertWaiting } from "./decide.domain.ts";
import { insertDecline, lockReferral, type Deciding } from "./decision.store.ts";

export interface DeclineReferral {
  readonly referralId: string;
  readonly reason: DeclineReason;
  /** To the referrer, in the worker's words: what else could help. */
  readonly message: string;
  /** Text the young person kindly, where that is safe and they agreed to be in touch. */
  readonly tellPerson?: boolean;
}

/**
 * Declines a referral; the reason and what else could help reach the referrer.
 * @throws Conflict("already_decided")
 */
export const declineReferral = command<DeclineReferral, Deciding, undefined, void>({
  name: "referrals.decline",
  load: (work, input) => lockReferral(work, input.referralId),
  may: mayDecide,
  decide: (referral) => assertWaiting(referral) as undefined,
  async write(work, _decision, referral, input) {
    await insertDecline(work, referral, input);
    await tellDeclined(work, referral, input);
    if (input.tellPerson) await tellPersonKindly(work, referral);
  },
  record: (_decision, referral) => auditOf("referral.declined", referral),
  announce: (_decision, referral) => [referralDeclined(referral)],
});
