import type { Actor } from "../platform/acting.ts";
import type { Reader } from "../platform/db/index.ts";
import { visiblePeople } from "../people/index.ts";
import type { CalendarDay } from "../platform/values/index.ts";
import type { KeptFinding } from "./explain-finding.ts";

/** A referral that waits for its answer, as a line of a list. */
export interface WaitingReferral {
  readonly areaId: string;
  readonly id: string;
  readonly reference: string;
  readonly programmeId: string;
  readonly programmeName: string;
  readonly personId: string;
  readonly preferredName: string;
  readonly dateOfBirth: CalendarDay;
  /** School or service, in words. */
  readonly referrerPlace: string;
  readonly receivedAt: Date;
  readonly decideBy: Date;
  readonly namedWorkerId: string | null;
  /** The referrer said that there is something to know about safety: the person on duty was told. */
  readonly riskTold: boolean;
  readonly findings: readonly KeptFinding[];
}

const pageLength = 25;

/** Referrals that wait and that the actor may see, those due first at the top; 25 a page. */
export async function listWaiting(reader: Reader, actor: Actor, pageNumber = 1): Promise<WaitingReferral[]> {
  const rows = await reader
    .selectFrom("referrals.referral as r")
    .innerJoin("people.person as p", (join) =>
      join.onRef("p.area_id", "=", "r.area_id").onRef("p.id", "=", "r.person_id"),
    )
    .innerJoin("programmes.programme as g", (join) =>
      join.onRef("g.area_id", "=", "r.area_id").onRef("g.id", "=", "r.programme_id"),
    )
    .select(["r.area_id as areaId", "r.id", "r.reference", "r.programme_id as programmeId", "g.name as programmeName"])
    .select(["r.person_id as personId", "p.preferred_name as preferredName", "p.date_of_birth as dateOfBirth"])
    .select(["r.referrer_place as referrerPlace", "r.received_at as receivedAt", "r.decide_by as decideBy"])
    .select(["r.named_worker_id as namedWorkerId", "r.no_known_risks as noKnownRisks"])
    .where("r.status", "=", "received")
    .where(visiblePeople(actor, "r", "person_id"))
    .orderBy("r.decide_by")
    .orderBy("r.id")
    .limit(pageLength)
    .offset((pageNumber - 1) * pageLength)
    .execute();
  const findings = await findingsOf(
    reader,
    rows.map((row) => row.id),
  );
  return rows.map(({ noKnownRisks, ...row }) => ({
    ...row,
    riskTold: !noKnownRisks,
    findings: findings.get(row.id) ?? [],
  }));
}

/** How many wait that the actor may see. */
export async function countWaiting(reader: Reader, actor: Actor): Promise<number> {
  const row = await reader
    .selectFrom("referrals.referral as r")
    .select((eb) => eb.fn.countAll().as("count"))
    .where("r.status", "=", "received")
    .where(visiblePeople(actor, "r", "person_id"))
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

async function findingsOf(reader: Reader, referralIds: readonly string[]): Promise<Map<string, KeptFinding[]>> {
  const found = new Map<string, KeptFinding[]>();
  if (referralIds.length === 0) return found;
  const rows = await reader
    .selectFrom("referrals.eligibility_finding")
    .select(["referral_id as referralId", "rule_id as ruleId", "outcome", "explanation"])
    .where("referral_id", "in", referralIds)
    .orderBy("position")
    .execute();
  for (const { referralId, ...finding } of rows)
    found.set(referralId, [...(found.get(referralId) ?? []), finding as unknown as KeptFinding]);
  return found;
}
