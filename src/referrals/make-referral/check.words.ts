import { defineWords } from "../../platform/words/words.ts";

export const words = defineWords("referrals.check", {
  title: "Check your answers",
  incomplete: "What you have told us so far",
  change: "Change",
  next: "Go on",
  agreeing: "By sending you say that this is true as far as you know, and that {name} knows what you ask us.",
  unsureAgreeing:
    "By sending you say that this is true as far as you know. We do not contact {name} until you tell us that it is OK.",
  send: "Send the referral",
  alreadySent: "This referral was sent already",
  seeIt: "See its reference and what happens next",
});
