import type { Event } from "../platform/events/event.ts";
import type { Referral } from "./referral.query.ts";

function about(name: string, referral: Referral): Event {
  return {
    name,
    areaId: referral.area_id,
    subjectKind: "referral",
    subjectId: referral.id,
    ids: { referral: referral.id, person: referral.person_id, programme: referral.programme_id },
  };
}

/** The case opens within the same act. */
export const referralAccepted = (referral: Referral): Event => about("referral.accepted.v1", referral);

export const referralDeclined = (referral: Referral): Event => about("referral.declined.v1", referral);

/** What the audit says of an act on a referral. */
export function auditOf(event: string, referral: Referral, details: Record<string, string | boolean> = {}) {
  return {
    event,
    areaId: referral.area_id,
    subjectKind: "referral",
    subjectId: referral.id,
    personId: referral.person_id,
    details,
  };
}
