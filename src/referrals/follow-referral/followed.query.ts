import { getArea, namesOf, type Area } from "../../access/index.ts";
import { latestAgreement, scopeFor, type Scope } from "../../people/index.ts";
import type { Reader } from "../../platform/db/index.ts";
import { findDecision, listMilestones, type Decision } from "../decision.query.ts";
import { findReferral, type Referral } from "../referral.query.ts";
import { recipientOf } from "../send-referral/know-person.ts";

/** A referral as whoever sent it may follow it. The young person decides how much that is. */
export interface Followed {
  readonly referral: Referral;
  readonly area: Area;
  readonly decision: Decision | undefined;
  readonly scope: Scope;
  /** When help began; undefined too when they may not know. */
  readonly startedAt: Date | undefined;
  readonly endedAt: Date | undefined;
  readonly namedWorker: string | undefined;
  /** They had not made up their mind, and have not said yes or no since. */
  readonly waitsForYes: boolean;
}

/** Reads as much of a referral as its referrer may know; undefined when there is none. */
export async function readFollowed(reader: Reader, areaId: string, referralId: string): Promise<Followed | undefined> {
  const referral = await findReferral(reader, areaId, referralId);
  if (!referral) return undefined;
  const { recipientKind, recipientId } = recipientOf({ schoolUrn: referral.school_urn, referralId });
  const scope = await scopeFor(reader, areaId, referral.person_id, recipientKind, recipientId);
  const milestones = scope === "nothing" ? [] : await listMilestones(reader, areaId, referralId);
  const agreement = await latestAgreement(reader, areaId, referral.person_id, "take_part");
  const workerId = referral.named_worker_id;
  return {
    referral,
    scope,
    area: await getArea(reader, areaId),
    decision: await findDecision(reader, areaId, referralId),
    startedAt: milestones.find((one) => one.kind === "first_attended")?.at,
    endedAt: milestones.find((one) => one.kind === "ended")?.at,
    namedWorker: workerId ? (await namesOf(reader, [workerId])).get(workerId) : undefined,
    waitsForYes: referral.agreement === "unsure" && agreement?.answer === "unsure" && referral.status !== "declined",
  };
}
