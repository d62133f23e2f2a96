import { defineWords } from "../../platform/words/words.ts";

export const words = defineWords("referrals.stop", {
  title: "Stop here, and speak to your safeguarding lead",
  nothing: "We have kept nothing of what you wrote, and this form has told nobody.",
  why: "When telling the young person or the family could put someone at risk, a form like this is the wrong way.",
  one: "Speak to your school’s safeguarding lead today, in person.",
  two: "Together, ring the children’s front door below. They say what to do, and what to say to whom.",
  three: "When it is safe for {area} to be in touch with the young person, come back. We will be glad to help.",
  leave: "If somebody may look at this device, close this page and clear it from the history.",
});
