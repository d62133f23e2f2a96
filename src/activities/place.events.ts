import type { Event } from "../platform/events/event.ts";
import type { Place } from "./place.query.ts";

type Named = Pick<Place, "areaId" | "id" | "personId" | "caseId" | "activityId" | "organisationId">;

function placeEvent(name: string, place: Named): Event {
  return {
    name,
    areaId: place.areaId,
    subjectKind: "place",
    subjectId: place.id,
    ids: {
      place: place.id,
      person: place.personId,
      activity: place.activityId,
      organisation: place.organisationId,
      ...(place.caseId ? { case: place.caseId } : {}),
    },
  };
}

/** A group was asked. */
export const placeOffered = (place: Named): Event => placeEvent("place.offered.v1", place);
/** It said yes. */
export const placeAccepted = (place: Named): Event => placeEvent("place.accepted.v1", place);
/** It said no. */
export const placeDeclined = (place: Named): Event => placeEvent("place.declined.v1", place);
/** Nobody answered in time. */
export const placeExpired = (place: Named): Event => placeEvent("place.expired.v1", place);
/** The first session was attended: the funded weeks begin. Told once, also when it is undone and done again. */
export const placeStarted = (place: Named): Event => placeEvent("place.started.v1", place);
/** It is over: the weeks are used, or the case ended. */
export const placeEnded = (place: Named): Event => placeEvent("place.ended.v1", place);

/** Somebody pressed Here, Not here, or the same again. */
export function attendanceMarked(place: Named, attendanceId: string, markId: string): Event {
  const { ids, ...event } = placeEvent("attendance.marked.v1", place);
  return { ...event, ids: { ...ids, attendance: attendanceId }, key: `attendance.marked.v1:${markId}` };
}

/** Keys of the tasks that places make. */
export const taskKeys = {
  /** Wait for the group's answer. */
  groupAnswer: (placeId: string) => `group_answer:${placeId}`,
  /** The group said no, or nothing: offer the next. */
  offerNext: (placeId: string) => `offer_next:${placeId}`,
  twoMisses: (placeId: string, day: string) => `two_misses:${placeId}:${day}`,
  /** Nobody at the group can be texted or mailed: ring. */
  ringGroup: (placeId: string) => `ring_group:${placeId}`,
};
