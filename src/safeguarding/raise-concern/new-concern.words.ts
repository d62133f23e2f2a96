import { defineWords } from "../../platform/words/words.ts";

export const words = defineWords("safeguarding.newConcern", {
  title: "Raise a concern",
  about: "About {name}",
  whoReads:
    "{name}, on duty for risk, is told at once and reads it by {by}. If not, the deputy is told. Nobody else on the team can read it.",
  words: "What are you worried about?",
  tell: "Tell {name}",
  wordsHint: "What you saw or heard, in their words where you can. If you do not know the name, say who you mean.",
  wordsMissing: "Write what you are worried about",
  wordsLong: "Make it shorter: at most 5,000 characters",
  danger: "Is anyone in danger right now?",
  dangerYes: "Yes",
  dangerYesHint: "Ring 999 first. Then send this",
  dangerNo: "No, not right now",
  dangerMissing: "Choose whether anyone is in danger right now",
  send: "Send to {name}",
  area: "Where?",
  areaMissing: "Choose where",
});
