import { listAttendance, listPlacesOfCase, type Attendance, type Place } from "../../../activities/index.ts";
import { listActivities, sessionDays, type Activity } from "../../../directory/index.ts";
import { listCommitments, type Commitment } from "../../../funding/index.ts";
import type { Reader } from "../../../platform/db/index.ts";
import { addDays, londonDay, type CalendarDay } from "../../../platform/values/index.ts";
import { weeksOf, type Week } from "./place-weeks.domain.ts";

/** A place with its activity, its weeks, what the register says and its money. */
export interface GatheredPlace {
  readonly place: Place;
  readonly activity: Activity;
  readonly attendance: readonly Attendance[];
  readonly commitment: Commitment | undefined;
  readonly weeks: readonly Week[];
}

/** A funded year with long holidays. */
const longestDays = 420;

/** The places of a case, oldest first. */
export async function gatherPlaces(
  reader: Reader,
  areaId: string,
  caseId: string,
  today: CalendarDay,
): Promise<GatheredPlace[]> {
  const places = await listPlacesOfCase(reader, areaId, caseId);
  const activities = await listActivities(reader, [...new Set(places.map((place) => place.activityId))]);
  const ids = places.map((place) => place.id);
  const from = addDays(today, -2 * longestDays);
  const marks = await listAttendance(reader, areaId, ids, { from, to: addDays(today, 1) });
  const commitmentIds = places.flatMap((place) => place.commitmentId ?? []);
  const commitments = await listCommitments(reader, areaId, commitmentIds);
  return places.flatMap((place) => {
    const activity = activities.find(({ id }) => id === place.activityId);
    if (!activity) return [];
    const attendance = marks.filter((mark) => mark.placeId === place.id && mark.outcome !== "undone");
    return [
      {
        place,
        activity,
        attendance,
        commitment: commitments.get(place.commitmentId ?? ""),
        weeks: weeks(place, activity, attendance, today),
      },
    ];
  });
}

function weeks(place: Place, activity: Activity, attendance: readonly Attendance[], today: CalendarDay): Week[] {
  const isOver = place.endedAt !== null;
  const begins = place.startedOn ?? (isOver ? londonDay(place.offeredAt) : today);
  const register = new Map(
    attendance.flatMap(({ day, outcome }) => (outcome === "undone" ? [] : [[day, outcome] as const])),
  );
  return weeksOf(
    {
      startedOn: place.startedOn ?? undefined,
      weeks: place.weeksFunded,
      isOver,
      sessionDays: sessionDays(activity.schedules, activity.closures, begins, addDays(begins, longestDays)),
      register,
    },
    today,
  );
}
