import type { Reader } from "../platform/db/index.ts";

/** Whether a session that has been paid is now said not to have been attended. */
export async function isPaidButNotAttended(reader: Reader, areaId: string, attendanceId: string): Promise<boolean> {
  const row = await reader
    .selectFrom("payments.request_line as l")
    .innerJoin("payments.request as q", (join) =>
      join.onRef("q.area_id", "=", "l.area_id").onRef("q.id", "=", "l.request_id"),
    )
    .innerJoin("activities.attendance as a", (join) =>
      join.onRef("a.area_id", "=", "l.area_id").onRef("a.id", "=", "l.attendance_id"),
    )
    .select("l.id")
    .where("l.area_id", "=", areaId)
    .where("l.attendance_id", "=", attendanceId)
    .where("l.freed_at", "is", null)
    .where("q.status", "=", "paid")
    .where("a.outcome", "<>", "here")
    .executeTakeFirst();
  return row !== undefined;
}
