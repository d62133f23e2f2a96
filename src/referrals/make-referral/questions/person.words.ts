import { defineWords } from "../../../platform/words/words.ts";

export const words = defineWords("referrals.person", {
  title: "Who is the young person?",
  givenName: "First name",
  givenNameHint: "The name they like to be called",
  givenNameMissing: "Write their first name",
  familyName: "Family name, if there is one",
  born: "Date of birth",
  bornHint: "For example 4 3 2012",
  bornMissing: "Write their date of birth",
  bornWrong: "Write a real date of birth, like 4 3 2012",
  bornFuture: "Their date of birth must be in the past",
  bornOld: "We help people up to 25. Check the year of birth",
  pronouns: "Pronouns, if they told you",
  pronounsHint: "For example she/her. Leave it empty if you do not know",
  tooLong: "Make it shorter",
  summary: "Young person",
  summaryValue: "{name}, born {day}",
});
