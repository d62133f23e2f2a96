import type { Reader } from "../../platform/db/index.ts";
import type { CalendarDay } from "../../platform/values/index.ts";

/** Places whose clock has run out in an area: offers nobody answered, and places whose weeks are used. */
export async function listPlacesDue(
  reader: Reader,
  areaId: string,
  at: { now: Date; today: CalendarDay },
): Promise<{ placeId: string; reason: "expired" | "completed" }[]> {
  const rows = await reader
    .selectFrom("activities.place")
    .select(["id", "status"])
    .where("area_id", "=", areaId)
    .where((eb) =>
      eb.or([
        eb.and([eb("status", "=", "offered"), eb("answer_by", "<=", at.now)]),
        eb.and([eb("status", "=", "started"), eb("ends_on", "<", at.today)]),
      ]),
    )
    .orderBy("answer_by")
    .limit(500)
    .execute();
  return rows.map((row) => ({ placeId: row.id, reason: row.status === "offered" ? "expired" : "completed" }));
}
