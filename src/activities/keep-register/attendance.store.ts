import type { Work } from "../../platform/commands/work.ts";
import type { Reader } from "../../platform/db/index.ts";
import { newId, type CalendarDay } from "../../platform/values/index.ts";
import type { MissReason, Outcome } from "../place.domain.ts";
import type { Place } from "../place.query.ts";
import type { Attendance } from "./attendance.domain.ts";
import { listAttendance } from "./attendance.query.ts";

export type { Attendance } from "./attendance.domain.ts";

/** What the register of a day says of one place. */
export async function findAttendance(
  reader: Reader,
  place: Pick<Place, "areaId" | "id">,
  day: CalendarDay,
): Promise<Attendance | undefined> {
  return (await listAttendance(reader, place.areaId, [place.id], { from: day, to: day }))[0];
}

interface Mark {
  readonly day: CalendarDay;
  readonly outcome: Outcome | "undone";
  readonly reason?: MissReason | undefined;
  /** Presses of a place are counted, so that their order is sure. */
  readonly nth: number;
}

/** Keeps a press, and what the register says after it. */
export async function writeMark(
  work: Work,
  place: Place,
  { day, outcome, reason, nth }: Mark,
): Promise<{ attendanceId: string; markId: string }> {
  const markId = newId(work.now);
  const who = { marked_at: work.now, marked_by_kind: work.actor.kind, marked_by: work.actor.id };
  const said = { outcome, reason: outcome === "not_here" ? (reason ?? null) : null };
  await work.tx
    .insertInto("activities.attendance_mark")
    .values({ area_id: place.areaId, id: markId, place_id: place.id, nth, on_day: day, ...said, ...who })
    .execute();
  const row = await work.tx
    .insertInto("activities.attendance")
    .values({
      area_id: place.areaId,
      id: newId(work.now),
      place_id: place.id,
      person_id: place.personId,
      activity_id: place.activityId,
      on_day: day,
      ...said,
      ...who,
    })
    .onConflict((conflict) => conflict.columns(["area_id", "place_id", "on_day"]).doUpdateSet({ ...said, ...who }))
    .returning("id")
    .executeTakeFirstOrThrow();
  return { attendanceId: row.id, markId };
}
