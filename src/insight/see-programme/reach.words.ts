import { defineWords } from "../../platform/words/words.ts";

export const words = defineWords("insight.reach", {
  title: "Who we reach",
  worked: "How this is worked out",
  tooFew: "Too few to show yet. Counts appear from 8.",
  home: "Home",
  people: "People",
  share: "Share",
  ofAll: "Of all their age",
  elsewhere: "Lives elsewhere, or not known",
  fewer: "* fewer than 8.",
});
