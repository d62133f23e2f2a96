import { defineWords } from "../../../platform/words/words.ts";

export const words = defineWords("desk.whatMatters", {
  title: "What matters",
  button: "Save these words",
  lead: "Ask: what matters to you? What would you like to be different? Write down what {name} says, word for word.",
  words: "{name}’s words",
  wordsHint: "Not a summary. {name} can see this, and so can your team.",
  wordsMissing: "Write down what was said",
  wordsTooLong: "Make it shorter: at most 2,000 characters",
  language: "Said in which language?",
  languageMissing: "Choose the language",
  day: "When did {name} say this?",
  dayWrong: "Enter a real day",
  dayLater: "The day must be today or earlier",
});
