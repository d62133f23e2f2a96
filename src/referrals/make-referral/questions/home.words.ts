import { defineWords } from "../../../platform/words/words.ts";

export const words = defineWords("referrals.home", {
  title: "Where does {name} live?",
  why: "So that we look for something near.",
  postcode: "Home postcode",
  postcodeMissing: "Write the postcode, or tick that there is no fixed address",
  postcodeWrong: "Write a full postcode, like MK3 6EW",
  none: "No fixed address, or you do not know",
  summary: "Home",
  noneSummary: "No fixed address, or not known",
});
