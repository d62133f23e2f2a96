import { defineWords } from "../../platform/words/words.ts";

/** A text to a young person. It names no service, place or reason, and fits into 160 characters. */
export const words = defineWords("referrals.kindNo", {
  subject: "A kind no",
  body: "Hi {name}, {worker} here. What we talked about is not the right thing just now. Your teacher knows other ideas. You can ring me: {phone}",
});
