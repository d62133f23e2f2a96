import { getColleague, listAreas, listColleagues, type Colleague, type RoleName } from "../../access/index.ts";
import { queueMessage } from "../../messages/index.ts";
import { systemActor } from "../../platform/acting.ts";
import { inWork, type Ground } from "../../platform/commands/run.ts";
import type { Work } from "../../platform/commands/work.ts";
import { formatMoment } from "../../platform/words/days.ts";
import { findClock } from "../../programmes/index.ts";
import { auditOf } from "../referral.events.ts";
import type { Referral } from "../referral.query.ts";
import { urls } from "../urls.ts";
import { words } from "./nudge.words.ts";
import { listUntold } from "./undecided.query.ts";

const hourMs = 3_600_000;
/** How long before the clock runs out the named worker is reminded. */
const nudgeHours = 4;

/**
 * Reminds the worker who was named to the referrer, and tells whom the programme's clock names once it has run out.
 * Closes nothing: a referral waits until a person answers it.
 */
export async function nudgeUndecided(ground: Ground): Promise<void> {
  const areaIds = (await listAreas(ground.db)).map((area) => area.id);
  if (areaIds.length === 0) return;
  await inWork(ground, systemActor("referrals: nudge", areaIds), async (work) => {
    const soon = new Date(work.now.getTime() + nudgeHours * hourMs);
    for (const referral of await listUntold(work.tx, areaIds, { dueBefore: soon, kind: "nudge" }))
      if (referral.named_worker_id)
        await tell(work, referral, "nudge", [await getColleague(work.tx, referral.named_worker_id)]);
    for (const referral of await listUntold(work.tx, areaIds, { dueBefore: work.now, kind: "late" }))
      await tell(work, referral, "late", await whomTheClockNames(work, referral));
  });
}

async function whomTheClockNames(work: Work, referral: Referral): Promise<Colleague[]> {
  const { area_id: areaId, programme_id: programmeId, teamId: organisationId } = referral;
  const clock = await findClock(work.tx, areaId, programmeId, "decide_referral");
  const role = (clock?.then_role ?? "team_lead") as RoleName;
  return listColleagues(work.tx, { areaId, role, organisationId, now: work.now });
}

async function tell(work: Work, referral: Referral, kind: "nudge" | "late", whom: readonly Colleague[]): Promise<void> {
  const t = words.in("en");
  for (const colleague of whom) {
    const filled = {
      name: colleague.name,
      reference: referral.reference,
      by: formatMoment(referral.decide_by),
      link: `${work.publicUrl}${urls.referral(referral.id)}`,
    };
    await queueMessage(work, {
      areaId: referral.area_id,
      key: `referral:${referral.id}:${kind}:${colleague.id}`,
      personId: referral.person_id,
      recipientKind: "staff",
      recipientId: colleague.id,
      channel: "email",
      address: colleague.email,
      template: `referral.${kind}`,
      subject: t(`${kind}Subject`, filled),
      body: t(`${kind}Body`, filled),
    });
  }
  if (whom.length > 0) await work.record(auditOf(`referral.${kind === "late" ? "escalated" : "nudged"}`, referral));
}
