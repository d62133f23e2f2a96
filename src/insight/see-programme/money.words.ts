import { defineWords } from "../../platform/words/words.ts";

export const words = defineWords("insight.money", {
  title: "Money",
  worked: "How this is worked out",
  none: "No money has been awarded yet.",
  lead: "{award}. {used} is spent or committed for {people}% of the people.",
  leadNoCap: "{award}. {used} is spent or committed.",
  used: "{share}%",
  usedLittle: "Less than 1%",
  bar: "Of {award}: {spent} spent, {committed} committed, {free} free.",
  yearGone: "{share}% of the time has gone",
  spent: "Spent {amount}",
  committed: "Committed {amount}",
  free: "Free {amount}",
  table: "Where the money is",
  toGroups:
    "{groups, plural, =0 {Nothing has been paid yet.} one {Paid to # group for sessions attended.} other {Paid to # groups for sessions attended.}}",
  promised: "Places already promised. What is missed comes back.",
  forEach: "{toCome} for each of the {left} people to come. So far: {soFar} each.",
  enough: "No shortfall expected.",
  short: "Not enough for all of them at what one costs now.",
  stillFree: "Not promised to anybody.",
});
