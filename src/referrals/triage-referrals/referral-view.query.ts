import { namesOf, getArea } from "../../access/index.ts";
import type { Actor } from "../../platform/acting.ts";
import { getPerson, listContactPoints, listRelationships } from "../../people/index.ts";
import type { Reader } from "../../platform/db/index.ts";
import { getProgramme, speaksAgainst } from "../../programmes/index.ts";
import { dutyPerson } from "../../safeguarding/index.ts";
import { findDecision } from "../decision.query.ts";
import { getReferral, listFindings } from "../referral.query.ts";

/** Everything that the page of one referral shows. @throws NotFound when it is not visible to the actor */
export async function getReferralView(reader: Reader, actor: Actor, referralId: string) {
  const referral = await getReferral(reader, actor, referralId);
  const { area_id: areaId, person_id: personId, named_worker_id: workerId } = referral;
  const findings = await listFindings(reader, areaId, referralId);
  return {
    referral,
    findings,
    ruleAgainst: speaksAgainst(findings),
    area: await getArea(reader, areaId),
    programme: await getProgramme(reader, areaId, referral.programme_id),
    person: await getPerson(reader, areaId, personId),
    contactPoints: await listContactPoints(reader, areaId, personId),
    relationships: await listRelationships(reader, areaId, personId),
    decision: await findDecision(reader, areaId, referralId),
    workerName: workerId ? (await namesOf(reader, [workerId])).get(workerId) : undefined,
    dutyName: referral.no_known_risks ? undefined : (await dutyPerson(reader, areaId, referral.received_at)).name,
  };
}

export type ReferralView = Awaited<ReturnType<typeof getReferralView>>;
