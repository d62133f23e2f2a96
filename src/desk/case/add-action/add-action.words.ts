import { defineWords } from "../../../platform/words/words.ts";

export const words = defineWords("desk.addAction", {
  title: "Add something to the plan",
  button: "Add to the plan",
  what: "What will happen?",
  whatMissing: "Write what will happen",
  who: "Who does it?",
  whoMissing: "Write who does it",
  tooLong: "Make it shorter",
  byDay: "By when? (you can leave this empty)",
  dayWrong: "Enter a real day, or leave it empty",
});
