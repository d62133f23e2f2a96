import { getColleague } from "../../access/index.ts";
import { queueMessage } from "../../messages/index.ts";
import { recordAgreement } from "../../people/index.ts";
import type { Work } from "../../platform/commands/work.ts";
import { spendLink } from "../../platform/links/link.ts";
import type { Referral } from "../referral.query.ts";
import { urls } from "../urls.ts";
import { words } from "./referrer.messages.words.ts";

/** Writes down that the young person has now said yes, as the referrer tells, and lets the named worker know. */
export async function hearYes(work: Work, referral: Referral): Promise<void> {
  const areaId = referral.area_id;
  await spendLink(work, { area_id: areaId, id: work.actor.id });
  await recordAgreement(work, {
    areaId,
    personId: referral.person_id,
    what: "take_part",
    subjectId: referral.id,
    answer: "yes",
    how: "told the referrer",
    recordedBy: "referrer",
  });
  if (!referral.named_worker_id) return;
  const worker = await getColleague(work.tx, referral.named_worker_id);
  const t = words.in("en");
  const link = `${work.publicUrl}${urls.referral(referral.id)}`;
  await queueMessage(work, {
    areaId,
    key: `referral:${referral.id}:said-yes`,
    personId: referral.person_id,
    recipientKind: "staff",
    recipientId: worker.id,
    channel: "email",
    address: worker.email,
    template: "referral.said-yes",
    subject: t("saidYesSubject", { reference: referral.reference }),
    body: t("saidYesBody", { worker: worker.name, link }),
  });
}
