import { defineWords } from "../platform/words/words.ts";

export const words = defineWords("caseload.tellReferrer", {
  subject: "Support has ended: {reference}",
  body: `Dear {name},

Support for the young person you referred, reference {reference}, has ended. Thank you for getting it going.

What they did and talked about is theirs to tell. If you are worried about them again, you can refer them again.

The link worker team`,
});
