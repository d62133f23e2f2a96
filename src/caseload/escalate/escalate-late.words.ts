import { defineWords } from "../../platform/words/words.ts";

export const words = defineWords("caseload.escalateLate", {
  subject: "A wait has run out: {reference}",
  body: `Hello {name},

Something in case {reference} was due on {when} and has not been done. Please see who can do it.

{link}`,
});
