import { defineWords } from "../platform/words/words.ts";

/** Messages to staff. No name, no story: an e-mail is not the place. */
export const words = defineWords("safeguarding.messages", {
  raisedSubject: "Read now: a concern was raised",
  dangerSubject: "Immediate danger: a concern was raised",
  raisedBody:
    "{name}, you are on duty for risk.\n\nA concern was raised at {time}. Please read it by {by}:\n{link}\n\nIf nobody has read it by then, the next person on duty is told.",
  escalatedSubject: "Nobody has read a concern",
  escalatedBody:
    "{name}, a concern was raised at {time} and should have been read by {by}. Nobody has. Please read it now:\n{link}",
});
