import { defineWords } from "../platform/words/words.ts";

export const words = defineWords("referrals.finding", {
  ageFits: "{age} on {day}: fits {min} to {max}",
  tooYoung:
    "{age} now, {min} on {fitsOn}: {months, plural, =0 {less than a month} one {1 month} other {# months}} too young",
  tooOld: "{age} on {day}: too old for {min} to {max}",
  districtFits: "Lives in {district}: inside {names}",
  districtOutside: "{district} is outside {names}",
  districtUnknown: "No postcode that we know: ask where they stay. Fits inside {names}",
});
