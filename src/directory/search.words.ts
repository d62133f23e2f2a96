import { defineWords } from "../platform/words/words.ts";

export const words = defineWords("directory.publicSearch", {
  title: "Find an activity",
  lead: "Groups and clubs near you. Free places and fresh listings come first. Nobody pays to be here.",
});
