export { askCheckIn, type AskCheckIn } from "./ask-check-in.command.ts";
export { answerItem, type AnswerItem } from "./answer-item.command.ts";
export * from "./check-in.domain.ts";
export { findCheckIn, listCheckIns } from "./check-in.query.ts";
export * from "./instrument.domain.ts";
export { words as instrumentWords } from "./instrument.words.ts";
export { readCheckIn, type ReadCheckIn } from "./read-check-in.command.ts";
export { urls as checkInUrls } from "./urls.ts";
export { phoneForLink } from "./phone-for-link.domain.ts";
