import { getArea, namesOf, type Area } from "../../access/index.ts";
import { latestAgreement, listContactPoints, listRelationships, getPerson } from "../../people/index.ts";
import type { Agreement, ContactPoint, Person, Relationship } from "../../people/index.ts";
import type { Actor } from "../../platform/acting.ts";
import type { Reader } from "../../platform/db/index.ts";
import { getProgramme, speaksAgainst, type Programme } from "../../programmes/index.ts";
import { findDecision, type Decision } from "../decision.query.ts";
import type { KeptFinding } from "../explain-finding.ts";
import { getReferral, listFindings, type Referral } from "../referral.query.ts";
import { programmesThatFit } from "./other-programmes.query.ts";
import { listOthers, type OtherReferral } from "./others.query.ts";
import { findTold, type Told } from "./told.query.ts";

/** Everything that the page of a referral shows. */
export interface ShownReferral {
  readonly referral: Referral;
  readonly area: Area;
  readonly programme: Programme;
  readonly person: Person;
  readonly points: readonly ContactPoint[];
  readonly relationships: readonly Relationship[];
  readonly agreement: Agreement | undefined;
  readonly findings: readonly KeptFinding[];
  /** A rule does not fit, so accepting needs a reason. */
  readonly ruleAgainst: boolean;
  /** Other programmes that would fit; looked for only where this one does not. */
  readonly otherProgrammes: readonly string[];
  readonly decision: Decision | undefined;
  readonly told: Told | undefined;
  readonly others: readonly OtherReferral[];
  readonly namedWorker: string | undefined;
}

/** Reads a referral with all that hangs on it. @throws NotFound when the actor may not see the young person. */
export async function readReferral(reader: Reader, actor: Actor, referralId: string): Promise<ShownReferral> {
  const referral = await getReferral(reader, actor, referralId);
  const { area_id: areaId, person_id: personId, named_worker_id: workerId } = referral;
  const person = await getPerson(reader, areaId, personId);
  const findings = await listFindings(reader, areaId, referralId);
  const ruleAgainst = speaksAgainst(findings);
  return {
    referral,
    person,
    findings,
    ruleAgainst,
    area: await getArea(reader, areaId),
    programme: await getProgramme(reader, areaId, referral.programme_id),
    points: await listContactPoints(reader, areaId, personId),
    relationships: await listRelationships(reader, areaId, personId),
    agreement: await latestAgreement(reader, areaId, personId, "take_part"),
    otherProgrammes: ruleAgainst ? await programmesThatFit(reader, referral, person) : [],
    decision: await findDecision(reader, areaId, referralId),
    told: await findTold(reader, referral),
    others: await listOthers(reader, actor, referral),
    namedWorker: workerId ? (await namesOf(reader, [workerId])).get(workerId) : undefined,
  };
}
