import { defineWords } from "../../platform/words/words.ts";

export const words = defineWords("access.second-thing", {
  title: "Is it you?",
  askPhone: "This page shows only to the right person. We text a code to the phone ending {last3}.",
  askEmail: "This page shows only to the right person. We e-mail a code to {email}.",
  sendText: "Text me the code",
  sendEmail: "E-mail me the code",
  noWay: "We have no safe number for you, so we cannot send a code. Ring us on {phone}.",
  sentPhone: "We sent a code to the phone ending {last3}. It works for 10 minutes.",
  sentEmail: "We sent a code to {email}. It works for 10 minutes.",
  code: "Your code",
  codeHint: "6 numbers",
  goOn: "Go on",
  notCome: "No code?",
  again: "Send another code",
  empty: "Type the 6 numbers of the code",
  wrong:
    "That is not the code. Check the newest message and type it again. {left, plural, one {You have one more try.} other {You have # more tries.}}",
  ended: "That code has ended. Ask for a new one.",
  tooMany: "You have asked for {count} codes. Wait 15 minutes, then ask again, or ring us on {phone}.",
});
