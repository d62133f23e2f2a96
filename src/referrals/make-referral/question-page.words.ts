import { defineWords } from "../../platform/words/words.ts";

export const words = defineWords("referrals.questionPage", {
  journey: "School referral",
  continue: "Save and continue",
  later: "Save and come back later",
  twoTabs: "This referral is open in two places. We kept the answers of both.",
  from: "From",
  about: "About",
  aged: "{name}, {age} years old",
  saved: "Saved at {time}. Kept for 14 days.",
});
