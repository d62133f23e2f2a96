import type { Event } from "../platform/events/event.ts";
import type { CheckIn } from "./check-in.domain.ts";

/** A young person answered or skipped the last question. */
export function checkInCompleted(one: Pick<CheckIn, "areaId" | "id" | "caseId" | "personId">): Event {
  return {
    name: "check_in.completed.v1",
    areaId: one.areaId,
    subjectKind: "check_in",
    subjectId: one.id,
    ids: {
      checkIn: one.id,
      case: one.caseId,
      person: one.personId,
    },
  };
}
