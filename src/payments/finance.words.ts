import { defineWords } from "../platform/words/words.ts";

/** Words that several pages of payments share. */
export const shared = defineWords("payments.shared", {
  runs: "Payment runs",
  ledger: "Ledger",
  pages: "Pages of the list",
  newer: "Newer",
  older: "Older",
  next: "Next page",
  previous: "Previous page",
  or: "{a} or {b}",
  asked: "To check",
  held: "Held",
  ready: "Ready",
  paid: "Paid",
});
