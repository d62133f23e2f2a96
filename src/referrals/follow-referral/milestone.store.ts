import type { Work } from "../../platform/commands/work.ts";
import type { Event } from "../../platform/events/event.ts";

type Kind = "first_attended" | "ended";

/** Within the act that starts a place: the person's accepted referrals have led to something. */
export async function markFirstAttended(work: Work, started: Event): Promise<void> {
  const personId = started.ids["person"];
  if (!personId) return;
  const accepted = await work.tx
    .selectFrom("referrals.referral")
    .select("id")
    .where("area_id", "=", started.areaId)
    .where("person_id", "=", personId)
    .where("status", "=", "accepted")
    .execute();
  for (const { id } of accepted) await addMilestone(work, started.areaId, id, "first_attended");
}

/** Within the act that ends a case. */
export async function markEnded(work: Work, ended: Event): Promise<void> {
  const referralId = ended.ids["referral"];
  if (referralId) await addMilestone(work, ended.areaId, referralId, "ended");
}

/** Writes a milestone down once; the first moment counts. */
async function addMilestone(work: Work, areaId: string, referralId: string, kind: Kind): Promise<void> {
  await work.tx
    .insertInto("referrals.milestone")
    .values({ area_id: areaId, referral_id: referralId, kind, at: work.now })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
