import { sql, type Reader } from "../../platform/db/index.ts";
import { allReferrals } from "../referral.query.ts";

/** Referrals of these areas that wait, are due before a moment, and about which no message of this kind went out. */
export function listUntold(
  reader: Reader,
  areaIds: readonly string[],
  { dueBefore, kind }: { dueBefore: Date; kind: "nudge" | "late" },
) {
  return allReferrals(reader)
    .where("r.area_id", "in", areaIds)
    .where("r.status", "=", "received")
    .where("r.decide_by", "<=", dueBefore)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom("messages.message as m")
            .select(sql`1`.as("one"))
            .whereRef("m.area_id", "=", "r.area_id")
            .whereRef("m.person_id", "=", "r.person_id")
            .where("m.template", "=", `referral.${kind}`)
            .where("m.key", "like", sql<string>`'referral:' || r.id || ':%'`),
        ),
      ),
    )
    .orderBy("r.decide_by")
    .limit(200)
    .execute();
}
