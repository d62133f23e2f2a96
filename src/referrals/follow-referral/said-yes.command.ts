import { getColleague } from "../../access/index.ts";
import { queueMessage } from "../../messages/index.ts";
import { latestAgreement, recordAgreement, type Agreement } from "../../people/index.ts";
import { command } from "../../platform/commands/command.ts";
import type { Work } from "../../platform/commands/work.ts";
import { Conflict } from "../../platform/refusals.ts";
import { findDecision } from "../decision.query.ts";
import { findReferral, type Referral } from "../referral.query.ts";
import { auditOf } from "../referral.events.ts";
import { urls } from "../urls.ts";
import { words } from "./referrer.messages.words.ts";

interface Asked extends Referral {
  readonly agreementNow: Agreement | undefined;
}

/**
 * The referrer says by link that the young person has now said yes. Only from "not sure": a no said to the team is not
 * undone from outside.
 * @throws Conflict("answered_since")
 */
export const saidYes = command<Record<string, never>, Asked, undefined, void>({
  name: "referrals.said-yes",
  async load(work) {
    const link = work.actor.link;
    const referral = link && (await findReferral(work.tx, link.areaId, link.subjectId));
    if (!referral) return undefined;
    const agreementNow = await latestAgreement(work.tx, referral.area_id, referral.person_id, "take_part");
    return { ...referral, agreementNow };
  },
  may: (actor, referral) => actor.link?.purpose === "referral" && actor.link.subjectId === referral.id,
  decide({ agreementNow, status }) {
    if (agreementNow?.answer === "unsure" && status !== "declined") return;
    throw new Conflict("answered_since", "it was answered since");
  },
  async write(work, _decision, referral) {
    await recordAgreement(work, {
      areaId: referral.area_id,
      personId: referral.person_id,
      what: "take_part",
      subjectId: referral.id,
      answer: "yes",
      how: "told the referrer",
      recordedBy: "referrer",
    });
    await tellWorker(work, referral);
  },
  record: (_decision, referral) => auditOf("referral.said_yes", referral),
});

/** Tells whoever answered the referral, else whoever is named for it. */
async function tellWorker(work: Work, referral: Referral): Promise<void> {
  const decision = await findDecision(work.tx, referral.area_id, referral.id);
  const workerId = decision?.byId ?? referral.named_worker_id;
  if (!workerId) return;
  const worker = await getColleague(work.tx, workerId);
  const t = words.in("en");
  await queueMessage(work, {
    areaId: referral.area_id,
    key: `referral:${referral.id}:said-yes`,
    personId: referral.person_id,
    recipientKind: "staff",
    recipientId: worker.id,
    channel: "email",
    address: worker.email,
    template: "referral.said-yes",
    subject: t("saidYesSubject", { reference: referral.reference }),
    body: t("saidYesBody", { worker: worker.name, link: `${work.publicUrl}${urls.referral(referral.id)}` }),
  });
}
