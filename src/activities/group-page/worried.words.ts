import { defineWords } from "../../platform/words/words.ts";

export const words = defineWords("activities.worried", {
  title: "I’m worried about someone",
  back: "Back",
  reads: "Somebody on duty is told at once. You do not need to be sure.",
  about: "Who is it about?",
  someoneElse: "Somebody else, or I am not sure",
  what: "What did you see or hear?",
  whatHint: "In their words where you can. If they are not on your list, say who you mean.",
  whatMissing: "Write what you saw or heard",
  whatLong: "Make it shorter: 5,000 letters at most",
  danger: "Is somebody in danger now?",
  dangerYes: "Yes. I have rung 999, or am ringing now",
  dangerNo: "No",
  dangerMissing: "Say whether somebody is in danger now",
  send: "Tell the duty person",
  sentTitle: "Thank you. It is with the duty person",
  sentBody:
    "They read it soon and ring you if they need to know more. If something changes, ring {phone}, or 999 in danger.",
  toPage: "To your register",
});
