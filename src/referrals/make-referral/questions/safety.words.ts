import { defineWords } from "../../../platform/words/words.ts";

export const words = defineWords("referrals.safety", {
  title: "Is there anything we must know to keep {name} safe?",
  hint: "Harm from others, harm to themselves, being hurt or controlled at home or outside. Your own school’s steps still count: this does not replace them.",
  missing: "Choose whether there is anything we must know about safety",
  none: "No, I know of no risks",
  yes: "Yes",
  yesHint: "Our safeguarding person on duty is told the moment you send, and reads it first",
  now: "Yes, and someone is in danger right now",
  nowHint: "Ring 999 first. Then tell us",
  words: "If yes, what makes you worry?",
  wordsHint: "Only our safeguarding team reads this",
  wordsMissing: "Write what makes you worry",
  goodToKnow: "What helps people to welcome {name}? Leave it empty if nothing comes to mind",
  goodToKnowHint:
    "For example: carries an inhaler, needs a quiet start, speaks Dari best. A group sees this after it has said yes",
  tooLong: "Make it shorter",
  summary: "Safety",
  summaryWelcome: "Good to know",
});
