import { defineWords } from "../../../platform/words/words.ts";

export const words = defineWords("referrals.proveEmail", {
  title: "Is this your e-mail address?",
  lead: "Somebody began a form with us and gave {email}. If it was you, press the button and go on where you stopped.",
  notYou: "If it was not you, close this page. Nothing is sent, and the answers are deleted.",
  born: "Their date of birth",
  bornHint:
    "You are on another device than before. So that nobody else reads your answers, write the date of birth that you gave. For example 4 3 2012",
  bornMissing: "Write the date of birth that you gave",
  bornWrong: "That is not the date of birth that you gave",
  go: "Yes, it is mine: go on",
  goneTitle: "This form is no longer there",
  gone: "It was sent already, or its 14 days are over and we have deleted the answers.",
});
