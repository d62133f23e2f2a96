import type { Selectable } from "kysely";
import type { Actor } from "../platform/acting.ts";
import type { DB, Reader } from "../platform/db/index.ts";
import { NotFound } from "../platform/refusals.ts";
import { visiblePeople } from "../people/index.ts";
import type { KeptFinding } from "./explain-finding.ts";

/** A referral as it is kept, with the team that answers it. */
export type Referral = Selectable<DB["referrals.referral"]> & { readonly teamId: string };

/** Every referral with its programme's team. */
export function allReferrals(reader: Reader) {
  return reader
    .selectFrom("referrals.referral as r")
    .innerJoin("programmes.programme as g", (join) =>
      join.onRef("g.area_id", "=", "r.area_id").onRef("g.id", "=", "r.programme_id"),
    )
    .selectAll("r")
    .select("g.team_organisation_id as teamId");
}

/** A referral of somebody whom the actor may see. @throws NotFound */
export async function getReferral(reader: Reader, actor: Actor, referralId: string): Promise<Referral> {
  const referral = await allReferrals(reader)
    .where("r.id", "=", referralId)
    .where(visiblePeople(actor, "r", "person_id"))
    .executeTakeFirst();
  if (!referral) throw new NotFound("referral");
  return referral;
}

/** A referral by key, whoever asks: for handlers, jobs, and the holder of its link. */
export function findReferral(reader: Reader, areaId: string, referralId: string): Promise<Referral | undefined> {
  return allReferrals(reader).where("r.area_id", "=", areaId).where("r.id", "=", referralId).executeTakeFirst();
}

/** What the rules said when it came in, in order. */
export async function listFindings(reader: Reader, areaId: string, referralId: string): Promise<KeptFinding[]> {
  const rows = await reader
    .selectFrom("referrals.eligibility_finding")
    .select(["rule_id as ruleId", "outcome", "explanation"])
    .where("area_id", "=", areaId)
    .where("referral_id", "=", referralId)
    .orderBy("position")
    .execute();
  return rows as unknown as KeptFinding[];
}
