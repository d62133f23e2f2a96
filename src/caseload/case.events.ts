import type { Event } from "../platform/events/event.ts";
import type { Case } from "./case.domain.ts";

type Named = Pick<Case, "areaId" | "id" | "personId" | "referralId">;

function idsOf({ id, personId, referralId }: Named): Record<string, string> {
  return { case: id, person: personId, referral: referralId };
}

/** The work with a young person began; `worker` is left out while nobody has room. */
export function caseOpened(one: Named, workerId?: string): Event {
  return {
    name: "case.opened.v1",
    areaId: one.areaId,
    subjectKind: "case",
    subjectId: one.id,
    ids: workerId
      ? {
          ...idsOf(one),
          worker: workerId,
        }
      : idsOf(one),
  };
}

/** It ended: places end, and whoever was promised word of it hears that it did. */
export function caseEnded(one: Named): Event {
  return { name: "case.ended.v1", areaId: one.areaId, subjectKind: "case", subjectId: one.id, ids: idsOf(one) };
}

/** Another worker took over. */
export function caseTransferred(one: Named, workerId: string, allocationKey: string): Event {
  return {
    name: "case.transferred.v1",
    areaId: one.areaId,
    subjectKind: "case",
    subjectId: one.id,
    ids: {
      ...idsOf(one),
      worker: workerId,
    },
    key: `case.transferred.v1:${allocationKey}`,
  };
}

/** A contact or an attempt was written down. */
export function contactRecorded(one: Named, contactId: string): Event {
  return {
    name: "contact.recorded.v1",
    areaId: one.areaId,
    subjectKind: "contact",
    subjectId: contactId,
    ids: {
      ...idsOf(one),
      contact: contactId,
    },
  };
}
