import { defineWords } from "../../../platform/words/words.ts";

export const words = defineWords("referrals.school", {
  title: "Which school is yours?",
  found: "You wrote “{place}”. These sound like it.",
  notFound: "You wrote “{place}”. We know no school of that name here.",
  none: "None of these: keep “{place}”",
  missing: "Choose your school, or keep what you wrote",
  again: "Write its name differently",
});
