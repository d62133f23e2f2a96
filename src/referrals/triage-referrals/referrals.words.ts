import { defineWords } from "../../platform/words/words.ts";

export const words = defineWords("referrals.list", {
  title: "Referrals",
  waitingLead:
    "{count, plural, =0 {No referral waits. Thank you.} one {One referral waits for an answer.} other {# referrals wait for an answer; the one due first stands first.}}",
  tabs: "Which referrals",
  waiting: "Waiting",
  decided: "Answered",
  decidedNone: "No referral was answered yet.",
  age: "{age}",
  from: "{place}, {programme}",
  by: "by {when}",
  risk: "Safety: the person on duty was told",
  read: "Read and answer",
  accepted: "Accepted",
  declined: "Declined",
  answered: "{name}, {when}",
  see: "Read it again",
});
