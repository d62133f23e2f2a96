import { getArea, namesOf } from "../../access/index.ts";
import { latestAgreement, scopeFor } from "../../people/index.ts";
import type { Actor } from "../../platform/acting.ts";
import type { Reader } from "../../platform/db/index.ts";
import { NotFound } from "../../platform/refusals.ts";
import { findDecision, listMilestones } from "../decision.query.ts";
import { findReferral } from "../referral.query.ts";
import { recipientOf } from "../send-referral/know-person.ts";

/** How a referral is going, as much as its referrer may know. @throws NotFound for a link to anything else */
export async function getStatus(reader: Reader, actor: Actor) {
  const { areaId = "", subjectId = "", subjectKind } = actor.link ?? {};
  const referral = subjectKind === "referral" ? await findReferral(reader, areaId, subjectId) : undefined;
  if (!referral) throw new NotFound("referral");
  const { person_id: personId, school_urn: schoolUrn, named_worker_id: workerId } = referral;
  const { recipientKind, recipientId } = recipientOf({ schoolUrn, referralId: referral.id });
  const scope = await scopeFor(reader, areaId, personId, recipientKind, recipientId);
  const agreed = await latestAgreement(reader, areaId, personId, "take_part", referral.id);
  return {
    referral,
    area: await getArea(reader, areaId),
    decision: await findDecision(reader, areaId, referral.id),
    // Without a permission, the answer to the referral is all that a referrer is owed.
    milestones: scope === "nothing" ? [] : await listMilestones(reader, areaId, referral.id),
    workerName: workerId ? (await namesOf(reader, [workerId])).get(workerId) : undefined,
    waitsForYes: agreed?.answer !== "yes" && referral.status !== "declined",
    wasUnsure: referral.agreement === "unsure",
  };
}

export type Status = Awaited<ReturnType<typeof getStatus>>;
