export { dueAt, findClock, minutesToAcknowledgeRisk } from "./clock.query.ts";
export { judge, speaksAgainst } from "./judge.domain.ts";
export type { Explanation, Facts, Finding, Outcome, Rule } from "./judge.domain.ts";
export type * from "./programme.domain.ts";
export { findProgramme, getProgramme, listOpenDoors, listProgrammes, listRules } from "./programme.query.ts";
export type { Programme } from "./programme.query.ts";
export { setUpProgramme } from "./set-up-programme.store.ts";
