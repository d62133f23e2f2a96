export { getActivity, listActivities, listActivitiesOfGroup, type Activity } from "./activity.query.ts";
export { blockingKinds, checkKinds, lapsedKinds, type Check, type CheckKind } from "./check.domain.ts";
export { lapsedChecks, listChecks, recordCheck, type NewCheck } from "./check.store.ts";
export { daysSince } from "./freshness.domain.ts";
export { addGroupContact, findGroupContact, listGroupContacts, type GroupContact } from "./group-contact.store.ts";
export { addClosure, publishActivity, type NewActivity, type NewLocation } from "./listing.store.ts";
export {
  listSessions,
  nextSession,
  sessionDays,
  type Closure,
  type Schedule,
  type Session,
} from "./schedule.domain.ts";
export { rank, type Candidate, type Hit, type Misfit, type Reason } from "./search.domain.ts";
export { searchActivities, type ActivityQuery, type Found } from "./search.query.ts";
export { holdSeat, releaseSeat, seatsFree, seatStates, setSeats, type SeatState } from "./seat.store.ts";
export { isWhen, suits, whens, type When } from "./when.domain.ts";
