import { randomBytes } from "node:crypto";
import { listColleagues } from "../../access/index.ts";
import type { Work } from "../../platform/commands/work.ts";
import type { Finding, Programme } from "../../programmes/index.ts";
import { makeReference } from "../reference.domain.ts";
import type { NewReferral } from "../referral.domain.ts";

/** A reference that no referral of the area has. */
export async function freeReference(work: Work, areaId: string): Promise<string> {
  for (let tries = 0; tries < 20; tries += 1) {
    const reference = makeReference(randomBytes(5));
    const taken = await work.tx
      .selectFrom("referrals.referral")
      .select("id")
      .where("area_id", "=", areaId)
      .where("reference", "=", reference)
      .executeTakeFirst();
    if (!taken) return reference;
  }
  throw new Error("no free reference was found in twenty tries");
}

/**
 * Who is named to the referrer: the link worker of the programme's team with the fewest referrals waiting, else its
 * team lead. Undefined when the team has neither.
 */
export async function workerToName(work: Work, programme: Programme): Promise<string | undefined> {
  const { area_id: areaId, team_organisation_id: organisationId } = programme;
  const among = (role: "link_worker" | "team_lead") =>
    listColleagues(work.tx, { areaId, role, organisationId, now: work.now });
  const workers = await among("link_worker");
  if (workers.length === 0) return (await among("team_lead"))[0]?.id;
  const waiting = await work.tx
    .selectFrom("referrals.referral")
    .select(({ fn }) => ["named_worker_id as id", fn.countAll().as("count")])
    .where("area_id", "=", areaId)
    .where("status", "=", "received")
    .groupBy("named_worker_id")
    .execute();
  const waitingOf = new Map(waiting.map((row) => [row.id, Number(row.count)]));
  return workers.toSorted((a, b) => (waitingOf.get(a.id) ?? 0) - (waitingOf.get(b.id) ?? 0))[0]?.id;
}

/** What is worked out when a referral is sent. */
export interface Keys {
  readonly id: string;
  readonly personId: string;
  readonly reference: string;
  readonly decideBy: Date;
  readonly namedWorkerId: string | undefined;
}

export async function insertReferral(work: Work, asked: NewReferral, keys: Keys): Promise<void> {
  const { referrer } = asked;
  await work.tx
    .insertInto("referrals.referral")
    .values({
      area_id: asked.areaId,
      id: keys.id,
      programme_id: asked.programmeId,
      person_id: keys.personId,
      reference: keys.reference,
      referrer_kind: asked.referrerKind,
      referrer_name: referrer.name,
      referrer_role: referrer.role,
      referrer_email: referrer.email,
      referrer_phone: referrer.phone || null,
      referrer_place: referrer.place,
      school_urn: referrer.schoolUrn ?? null,
      story: asked.story,
      needs: [...asked.needs],
      agreement: asked.agreement,
      no_known_risks: asked.risk === undefined,
      received_at: work.now,
      decide_by: keys.decideBy,
      named_worker_id: keys.namedWorkerId ?? null,
    })
    .execute();
}

export async function insertFindings(
  work: Work,
  areaId: string,
  referralId: string,
  findings: readonly Finding[],
): Promise<void> {
  for (const finding of findings)
    await work.tx
      .insertInto("referrals.eligibility_finding")
      .values({
        area_id: areaId,
        referral_id: referralId,
        rule_id: finding.ruleId,
        position: finding.position,
        outcome: finding.outcome,
        explanation: JSON.stringify(finding.explanation),
        found_at: work.now,
      })
      .execute();
}
