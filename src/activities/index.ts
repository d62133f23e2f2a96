export { answerOffer, noReasons, type AnswerOffer, type NoReason } from "./answer-offer/answer-offer.command.ts";
export { endDuePlaces } from "./end-places/end-due-places.job.ts";
export { giveGroupLink } from "./group-link/give-group-link.ts";
export type { Attendance } from "./keep-register/attendance.domain.ts";
export { listAttendance } from "./keep-register/attendance.query.ts";
export { markAttendance, type MarkAttendance } from "./keep-register/mark-attendance.command.ts";
export {
  missReasons,
  openStatuses,
  type EndReason,
  type MissReason,
  type Outcome,
  type PlaceStatus,
} from "./place.domain.ts";
export { findPlace, listPlacesOfCase, type Place } from "./place.query.ts";
export { reservePlace, type ReservePlace } from "./reserve-place/reserve-place.command.ts";
export { linkUrls, staffUrls, urls as activityUrls } from "./urls.ts";
export { sayPlacesFree, type SayPlacesFree } from "./say-places-free.command.ts";
