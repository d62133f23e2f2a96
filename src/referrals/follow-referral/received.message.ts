import { namesOf } from "../../access/index.ts";
import type { Work } from "../../platform/commands/work.ts";
import { formatMoment } from "../../platform/words/days.ts";
import type { NewReferral } from "../referral.domain.ts";
import type { Keys } from "../send-referral/referral.store.ts";
import { urls } from "../urls.ts";
import { words } from "./referrer.messages.words.ts";
import { ending, tellReferrer } from "./tell-referrer.ts";

/** "Your referral LW-7K3M-2Q: we have it". */
export async function tellReceived(work: Work, asked: NewReferral, keys: Keys, followToken: string): Promise<void> {
  const t = words.in("en");
  const named = keys.namedWorkerId ? await namesOf(work.tx, [keys.namedWorkerId]) : undefined;
  const filled = {
    ...(await ending(work, asked.areaId)),
    name: asked.referrer.name,
    reference: keys.reference,
    worker: named?.get(keys.namedWorkerId ?? "") ?? t("theTeam"),
    by: formatMoment(keys.decideBy),
    link: `${work.publicUrl}${urls.follow(followToken)}`,
  };
  await tellReferrer(work, {
    areaId: asked.areaId,
    referralId: keys.id,
    personId: keys.personId,
    email: asked.referrer.email,
    what: "received",
    subject: t("receivedSubject", filled),
    body: t("receivedBody", filled),
  });
}
