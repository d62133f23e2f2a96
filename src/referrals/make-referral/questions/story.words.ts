import { defineWords } from "../../../platform/words/words.ts";

export const words = defineWords("referrals.story", {
  title: "What is going on for {name}?",
  whoReads:
    "A link worker reads this within two working days. {name} may ask to see it. Leave out what makes you worry about safety: that comes on its own page.",
  words: "In your words, and in {name}’s where you can",
  wordsHint: "What is hard? What does {name} like? What has helped before? A few lines are enough",
  missing: "Write what is going on",
  tooLong: "Make it shorter: at most 4,000 characters",
  needs: "Tick what fits, if anything does",
  summary: "What is going on",
  summaryNeeds: "Ticked",
});
