import { defineWords } from "../../platform/words/words.ts";

/** E-mails to colleagues. The reference is enough: no child's name. */
export const words = defineWords("referrals.nudge", {
  nudgeSubject: "Referral {reference}: please answer by {by}",
  nudgeBody:
    "{name}, you were named to the referrer as the one who answers {reference}. The time runs out {by}.\n\nRead and answer:\n{link}",
  lateSubject: "Referral {reference}: the referrer is still without an answer",
  lateBody:
    "{name}, referral {reference} was to be answered by {by}, and was not. It stays open until somebody answers.\n\nRead and answer, or ask who can:\n{link}",
});
