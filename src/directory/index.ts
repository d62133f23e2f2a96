export { AnswerMap } from "./answer-map.tsx";
export { answerSearch, type Answered } from "./answer-search.query.ts";
export { readAsked, toQuery, type Asked } from "./asked.domain.ts";
export { SearchAnswers } from "./search-answers.tsx";
export { SearchForm } from "./search-form.tsx";
export { words as searchWords } from "./search-form.words.ts";
export { getActivity, listActivities, listActivitiesOfGroup, type Activity } from "./activity.query.ts";
export { blockingKinds, checkKinds, lapsedKinds, type Check, type CheckKind } from "./check.domain.ts";
export { lapsedChecks, listChecks } from "./check.query.ts";
export { recordCheck, type NewCheck } from "./check.store.ts";
export { daysSince } from "./freshness.domain.ts";
export { listFreshActivities, type FreshActivity } from "./fresh-activities.query.ts";
export { findGroupContact, listGroupContacts, type GroupContact } from "./group-contact.query.ts";
export { addGroupContact } from "./group-contact.store.ts";
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
export { seatsFree, seatStates, type SeatState } from "./seat.query.ts";
export { holdSeat, releaseSeat, setSeats } from "./seat.store.ts";
export { urls as directoryUrls, withQuery } from "./urls.ts";
export { isWhen, suits, whens, type When } from "./when.domain.ts";
