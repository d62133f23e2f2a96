import { defineWords } from "../../../platform/words/words.ts";

export const words = defineWords("desk.setGoal", {
  title: "Set a goal",
  button: "Save the goal",
  words: "What does {name} want?",
  wordsHint: "One sentence, as they say it: “Go somewhere every week that isn’t my room”.",
  wordsMissing: "Write the goal in a sentence",
  wordsTooLong: "Make it shorter: at most 200 characters",
  importance: "How much does it matter to {name}?",
  importanceHint: "1 is a little, 10 is more than anything.",
  confidence: "How sure is {name} that it will work?",
  confidenceHint: "0 is not at all, 10 is completely.",
  notSaid: "Would rather not say",
  enough: "Three goals are open. Close one that was reached or let go, then add this one.",
});
