import { defineWords } from "../platform/words/words.ts";

/** Why a referral was declined, as a sentence to the referrer; by its code. */
export const reasonWords = defineWords("referrals.declineReason", {
  not_eligible: "It does not fit what this programme is for.",
  at_capacity: "We have no room to do it well at the moment.",
  person_declined: "The young person told us that they do not want it now.",
  inappropriate: "Something else would help better than what we do.",
  duplicate: "We are already in touch about the same young person.",
  moved_away: "They have moved out of our area.",
});
