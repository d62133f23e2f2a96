export { acknowledgeConcern } from "./acknowledge-concern.command.ts";
export { getConcern, listUnreadConcerns, type Concern } from "./concern.query.ts";
export { dutyPerson, readBy } from "./duty.query.ts";
export { setDuty, type NewDuty } from "./duty.store.ts";
export { escalateUnread } from "./escalate.job.ts";
export { FrontDoor } from "./front-door.tsx";
export type { NewConcern } from "./concern.domain.ts";
export { raiseConcern } from "./raise-concern/raise-concern.ts";
export { urls as concernUrls } from "./urls.ts";
