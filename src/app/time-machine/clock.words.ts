import { defineWords } from "../../platform/words/words.ts";

export const words = defineWords("app.clock", {
  title: "The clock of this demo",
  now: "Here it is {now}.",
  why: "Boxing is once a week, and payments follow. Move the clock on to see what happens next. It never goes back, and signing in ends after 12 hours: sign in again after a long step.",
  day: "Move to",
  time: "At",
  move: "Move the clock",
  needDay: "Choose a day of the next six weeks",
  needTime: "Choose a time",
  past: "Choose a time that is still to come",
});
