import { namesOf } from "../../access/index.ts";
import { latestAgreement } from "../../people/index.ts";
import type { Work } from "../../platform/commands/work.ts";
import type { Event } from "../../platform/events/event.ts";
import { formatMoment } from "../../platform/words/days.ts";
import { dueAt } from "../../programmes/index.ts";
import { findReferral, type Referral } from "../referral.query.ts";
import { setCaseOfAcceptance } from "../triage-referrals/decision.store.ts";
import { urls } from "../urls.ts";
import { makeFollowLink } from "./follow-link.ts";
import { words } from "./referrer.messages.words.ts";
import { ending, tellReferrer } from "./tell-referrer.ts";

/** Within the act that opens the case: keeps which case it is, and tells the referrer who takes it up and by when. */
export async function tellAccepted(work: Work, opened: Event): Promise<void> {
  const { referral: referralId, case: caseId, worker } = opened.ids;
  if (!referralId || !caseId) return;
  const referral = await findReferral(work.tx, opened.areaId, referralId);
  if (!referral) return;
  await setCaseOfAcceptance(work, referral, caseId);
  const t = words.in("en");
  const names = await namesOf(work.tx, worker ? [worker] : []);
  const filled = {
    ...(await ending(work, referral.area_id)),
    name: referral.referrer_name,
    reference: referral.reference,
    worker: names.get(worker ?? "") ?? t("aWorker"),
    by: formatMoment(await dueAt(work.tx, referral.area_id, referral.programme_id, "first_contact", work.now)),
    link: `${work.publicUrl}${urls.follow(await makeFollowLink(work, referral.area_id, referral.id))}`,
  };
  await tellReferrer(work, {
    areaId: referral.area_id,
    referralId: referral.id,
    personId: referral.person_id,
    email: referral.referrer_email,
    what: "accepted",
    subject: t("acceptedSubject", filled),
    body: t((await hasSaidYes(work, referral)) ? "acceptedBody" : "acceptedUnsureBody", filled),
  });
}

async function hasSaidYes(work: Work, referral: Referral): Promise<boolean> {
  const latest = await latestAgreement(work.tx, referral.area_id, referral.person_id, "take_part");
  return latest?.answer === "yes";
}
