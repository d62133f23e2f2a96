import type { Actor } from "../../platform/acting.ts";
import type { Reader } from "../../platform/db/index.ts";
import { visiblePeople } from "../../people/index.ts";

const pageLength = 25;

/** Referrals that were answered and that the actor may see, the latest first; 25 a page. */
export function listDecided(reader: Reader, actor: Actor, pageNumber = 1) {
  return reader
    .selectFrom("referrals.referral as r")
    .innerJoin("people.person as p", (join) =>
      join.onRef("p.area_id", "=", "r.area_id").onRef("p.id", "=", "r.person_id"),
    )
    .leftJoin("referrals.acceptance as a", (join) =>
      join.onRef("a.area_id", "=", "r.area_id").onRef("a.referral_id", "=", "r.id"),
    )
    .leftJoin("referrals.decline as d", (join) =>
      join.onRef("d.area_id", "=", "r.area_id").onRef("d.referral_id", "=", "r.id"),
    )
    .leftJoin("access.account as w", (join) =>
      join.on((eb) => eb("w.id", "=", eb.fn.coalesce("a.accepted_by", "d.declined_by"))),
    )
    .select(["r.id", "r.reference", "r.status", "r.decided_at as decidedAt", "r.referrer_place as referrerPlace"])
    .select(["p.preferred_name as preferredName", "d.reason", "w.name as byName"])
    .where("r.status", "in", ["accepted", "declined"])
    .where(visiblePeople(actor, "r", "person_id"))
    .orderBy("r.decided_at", "desc")
    .orderBy("r.id")
    .limit(pageLength)
    .offset((pageNumber - 1) * pageLength)
    .execute();
}

/** One line of the list of answered referrals. */
export type DecidedReferral = Awaited<ReturnType<typeof listDecided>>[number];
