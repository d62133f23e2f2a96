import type { Actor } from "../../platform/acting.ts";
import type { Reader } from "../../platform/db/index.ts";
import { visiblePeople } from "../../people/index.ts";
import type { Referral } from "../referral.query.ts";

/**
 * Other referrals of the same young person, and of those who have the same name and birthday and so may be the same;
 * the newest first, at most ten, only what the actor may see.
 */
export async function listOthers(reader: Reader, actor: Actor, referral: Referral) {
  const { area_id: areaId, person_id: personId } = referral;
  const alike = await reader
    .selectFrom("people.match_key as mine")
    .innerJoin("people.match_key as k", (join) =>
      join
        .onRef("k.area_id", "=", "mine.area_id")
        .onRef("k.kind", "=", "mine.kind")
        .onRef("k.value", "=", "mine.value")
        .onRef("k.person_id", "<>", "mine.person_id"),
    )
    .select("k.person_id as id")
    .where("mine.area_id", "=", areaId)
    .where("mine.person_id", "=", personId)
    .where("mine.kind", "=", "name_birth")
    .limit(20)
    .execute();
  const rows = await reader
    .selectFrom("referrals.referral as r")
    .select(["r.id", "r.reference", "r.status", "r.received_at as receivedAt", "r.person_id as personId"])
    .select("r.referrer_place as referrerPlace")
    .where("r.area_id", "=", areaId)
    .where("r.person_id", "in", [personId, ...alike.map((one) => one.id)])
    .where("r.id", "<>", referral.id)
    .where(visiblePeople(actor, "r", "person_id"))
    .orderBy("r.received_at", "desc")
    .limit(10)
    .execute();
  return rows.map(({ personId: theirs, ...row }) => ({ ...row, samePerson: theirs === personId }));
}

/** Another referral that may have to do with this one. */
export type OtherReferral = Awaited<ReturnType<typeof listOthers>>[number];
