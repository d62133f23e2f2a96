import { defineWords } from "../platform/words/words.ts";

/** Words that several pages of payments share. */
export const shared = defineWords("payments.shared", {
  or: "{a} or {b}",
  asked: "To check",
  held: "Held",
  ready: "Ready",
  paid: "Paid",
});
