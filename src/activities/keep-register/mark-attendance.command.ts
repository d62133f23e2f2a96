import { addTask, finishTask } from "../../caseload/index.ts";
import { getActivity, sessionDays, type Activity } from "../../directory/index.ts";
import { changePlanLine } from "../../plans/index.ts";
import { command } from "../../platform/commands/command.ts";
import type { Work } from "../../platform/commands/work.ts";
import type { CalendarDay } from "../../platform/values/index.ts";
import { nextWorkingDay } from "../ask-for-next.ts";
import { groupOfLink } from "../group-link/group-of-link.query.ts";
import { attendanceMarked, placeStarted, taskKeys } from "../place.events.ts";
import { secondMissInARow, type MissReason, type Outcome } from "../place.domain.ts";
import { mayMark, type GroupOfLink } from "../place.policy.ts";
import { factsOf, lockPlace, type Place } from "../place.query.ts";
import { storeState } from "../place.store.ts";
import { findAttendance, writeMark, type Attendance } from "./attendance.store.ts";
import { assertMarkable } from "./markable.domain.ts";

export interface MarkAttendance {
  readonly placeId: string;
  readonly day: CalendarDay;
  readonly outcome: Outcome | "undone";
  readonly reason?: MissReason | undefined;
  /** What the page showed when it was pressed: a `markOf`, or "" for nothing. Left out: whatever it is, it counts. */
  readonly seen?: string | undefined;
}

interface Loaded {
  readonly place: Place;
  readonly group: GroupOfLink | undefined;
  readonly activity: Activity;
  readonly before: Attendance | undefined;
}

/**
 * One press on a register. Presses are kept, the last one counts, and where the place stands is worked out anew: the first
 * session attended begins the funded weeks, undone it has not.
 *
 * @throws Conflict "future_day", "too_long_ago", "no_session", "not_accepted", "pressed_elsewhere" {outcome, at, byKind,
 *   by} when somebody pressed since the page was shown.
 */
export const markAttendance = command({
  name: "activities.mark",
  async load(work, input: MarkAttendance): Promise<Loaded | undefined> {
    const place = await lockPlace(work.tx, input.placeId);
    if (!place) return undefined;
    return {
      place,
      group: await groupOfLink(work.tx, work.actor),
      activity: await getActivity(work.tx, place.activityId),
      before: await findAttendance(work.tx, place, input.day),
    };
  },
  may: (actor, { place, group }) => mayMark(actor, group, place),
  decide({ place, activity, before }, { day, seen }, { today }) {
    const hasSession = sessionDays(activity.schedules, activity.closures, day, day).length > 0;
    assertMarkable({ day, today, hasSession, place, before, seen });
  },
  async write(work, _decision, { place }, input) {
    const marks = (await factsOf(work.tx, place)).marks;
    const ids = await writeMark(work, place, { ...input, nth: marks.length + 1 });
    const state = await storeState(work, place);
    const started = state.status === "started";
    if (place.planLineId) await changePlanLine(work, place.areaId, place.planLineId, started ? "going" : "waiting");
    await watchMisses(work, place, input.day);
    return { ...ids, started: started && place.status !== "started" };
  },
  record: (_decision, { place }, { attendanceId }) => ({
    event: "attendance.marked",
    areaId: place.areaId,
    subjectKind: "attendance",
    subjectId: attendanceId,
    personId: place.personId,
  }),
  announce: (_decision, { place }, { attendanceId, markId, started }) => [
    attendanceMarked(place, attendanceId, markId),
    ...(started ? [placeStarted(place)] : []),
  ],
});

/** Two unexplained misses in a row are a task for the worker; explained or undone after all, it is done. */
async function watchMisses(work: Work, place: Place, day: CalendarDay): Promise<void> {
  if (!place.caseId) return;
  const second = secondMissInARow((await factsOf(work.tx, place)).marks);
  if (second)
    await addTask(work, {
      areaId: place.areaId,
      key: taskKeys.twoMisses(place.id, second),
      kind: "two_misses",
      caseId: place.caseId,
      personId: place.personId,
      subjectId: place.id,
      dueAt: await nextWorkingDay(work),
    });
  if (second !== day) await finishTask(work, place.areaId, taskKeys.twoMisses(place.id, day));
}
