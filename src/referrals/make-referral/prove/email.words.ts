import { defineWords } from "../../../platform/words/words.ts";

export const words = defineWords("referrals.email", {
  title: "Show that your e-mail is yours",
  sent: "We sent a link to {email}. Open it and press the button there. That page goes on from here.",
  notSent: "We send a link to {email}. Open it and press the button there.",
  why: "We write about a young person to this address, so we must be sure of it. Your answers are safe meanwhile.",
  check: "I have pressed it: check again",
  again: "Nothing came? Look in the junk folder, or:",
  send: "Send me the link",
  resend: "Send it again",
  change: "Change the address",
  stillNot: "It has not been pressed yet.",
  demo: "This is a demonstration: read the message on the page of messages",
});
