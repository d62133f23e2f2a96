import { defineWords } from "../../platform/words/words.ts";

export const words = defineWords("referrals.decline", {
  title: "Say no to {name}’s referral",
  reason: "Why?",
  reasonHint: "{referrer} reads this sentence",
  reasonMissing: "Choose why",
  message: "What could help instead?",
  messageHint: "{referrer} reads this, with your name. Do not name {name}: it goes by e-mail",
  messageMissing: "Write what could help instead, so that nobody is left with a bare no",
  messageNames: "Take {name}’s name out: this goes by e-mail",
  tooLong: "Make it shorter: at most 2,000 characters",
  tellPerson: "Text {name} this, too",
  tellPersonWords: "“{text}”",
  notTold: "{name} is not told by us: no text is safe, or there is no yes yet. The referrer is asked to.",
  send: "Send the no to {referrer}",
  back: "Back to the referral",
  riskHeading: "The concern about safety stays open",
  riskBody: "{duty} goes on with it, whatever you answer here.",
});
