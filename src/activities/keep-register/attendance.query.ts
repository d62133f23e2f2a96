import type { Reader } from "../../platform/db/index.ts";
import type { CalendarDay } from "../../platform/values/index.ts";
import type { MissReason } from "../place.domain.ts";
import type { Attendance } from "./attendance.domain.ts";

/** What registers say of some places between two days, both included, in order of days; what was undone with them. */
export async function listAttendance(
  reader: Reader,
  areaId: string,
  placeIds: readonly string[],
  days: { from: CalendarDay; to: CalendarDay },
): Promise<Attendance[]> {
  if (placeIds.length === 0) return [];
  const rows = await reader
    .selectFrom("activities.attendance")
    .selectAll()
    .where("area_id", "=", areaId)
    .where("place_id", "in", placeIds)
    .where("on_day", ">=", days.from)
    .where("on_day", "<=", days.to)
    .orderBy("on_day")
    .execute();
  return rows.map((row) => ({
    id: row.id,
    placeId: row.place_id,
    day: row.on_day,
    outcome: row.outcome as Attendance["outcome"],
    reason: row.reason as MissReason | null,
    at: row.marked_at,
    byKind: row.marked_by_kind,
    by: row.marked_by,
  }));
}
