import { defineWords } from "../../platform/words/words.ts";

/** An e-mail to a referrer who has begun. It says nothing of the young person. */
export const words = defineWords("referrals.proofLink", {
  subject: "Continue what you began",
  body: "Hello {name},\n\nSomebody, we think you, is filling in a form with us and gave this address. Press here to show that it is yours, and to go on:\n{link}\n\nYour answers are kept until {until}. If this was not you, do nothing: nothing is sent.",
});
