import { defineWords } from "../../platform/words/words.ts";

export const words = defineWords("referrals.withDraft", {
  title: "This referral is not open here",
  otherDevice: "If you began it on another device, open the link that we e-mailed to you.",
  tooOld: "We keep answers for 14 days after the last one. Then we delete them, because they are about a young person.",
  start: "Begin a new referral",
  ring: "Or ring us: {phone}.",
});
