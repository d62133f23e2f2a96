import { defineWords } from "../platform/words/words.ts";

export const words = defineWords("outcomes.checkInLink", {
  subject: "A question",
  body: "Hi, it’s {name}. Got two minutes? {link}",
});
