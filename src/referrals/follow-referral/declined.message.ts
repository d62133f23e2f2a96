import type { Work } from "../../platform/commands/work.ts";
import type { DeclineReason } from "../referral.domain.ts";
import type { Referral } from "../referral.query.ts";
import { urls } from "../urls.ts";
import { makeFollowLink } from "./follow-link.ts";
import { words } from "./referrer.messages.words.ts";
import { ending, tellReferrer } from "./tell-referrer.ts";

/** Tells the referrer that it is a no, why, and what else could help, in the worker's own words. */
export async function tellDeclined(
  work: Work,
  referral: Referral,
  decision: { readonly reason: DeclineReason; readonly message: string },
): Promise<void> {
  const t = words.in("en");
  const filled = {
    ...(await ending(work, referral.area_id)),
    name: referral.referrer_name,
    reference: referral.reference,
    reason: t(decision.reason),
    message: decision.message,
    worker: work.actor.name || t("theTeam"),
    link: `${work.publicUrl}${urls.follow(await makeFollowLink(work, referral.area_id, referral.id))}`,
  };
  await tellReferrer(work, {
    areaId: referral.area_id,
    referralId: referral.id,
    personId: referral.person_id,
    email: referral.referrer_email,
    what: "declined",
    subject: t("declinedSubject", filled),
    body: t("declinedBody", filled),
  });
}
