import { queueMessage } from "../messages/index.ts";
import { scopeFor } from "../people/index.ts";
import type { Work } from "../platform/commands/work.ts";
import { getReferral } from "../referrals/index.ts";
import type { Case } from "./case.domain.ts";
import { words } from "./tell-referrer.words.ts";

/**
 * Tells the referrer that support ended, and nothing more: neither how nor why, nor a name. Not even that, where the
 * young person let them know nothing.
 */
export async function tellReferrer(work: Work, one: Case): Promise<void> {
  const referral = await getReferral(work.tx, work.actor, one.referralId);
  const scope = referral.school_urn
    ? await scopeFor(work.tx, one.areaId, one.personId, "school", referral.school_urn)
    : await scopeFor(work.tx, one.areaId, one.personId, "referrer", referral.id);
  if (scope === "nothing") return;
  const t = words.in("en");
  await queueMessage(work, {
    areaId: one.areaId,
    key: `case_ended:${one.id}`,
    personId: one.personId,
    recipientKind: "referrer",
    recipientId: referral.id,
    channel: "email",
    address: referral.referrer_email,
    template: "case_ended",
    subject: t("subject", { reference: referral.reference }),
    body: t("body", {
      name: referral.referrer_name,
      reference: referral.reference,
    }),
  });
}
