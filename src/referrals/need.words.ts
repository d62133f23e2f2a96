import { defineWords } from "../platform/words/words.ts";

/** Needs as people say them; keys are those of `needs`. */
export const needWords = defineWords("referrals.need", {
  loneliness: "Feeling lonely",
  social_isolation: "On their own a lot",
  low_mood_anxiety: "Low or worried",
  low_confidence: "Not sure of themselves",
  physical_inactivity: "Not moving much",
  family_relationships: "Things at home",
  bereavement: "Somebody died",
  young_carer: "Cares for somebody",
  bullying: "Being bullied",
  school_attendance: "Not in school much",
  not_in_education_or_work: "Not in school, college or work",
  money: "Money",
  food: "Enough to eat",
  housing: "A place to live",
  sleep: "Sleep",
  weight: "Weight",
  substances: "Alcohol, vapes or drugs",
  identity: "Who they are",
  language_asylum: "New to the country or the language",
  disability_neurodiversity: "Disability or thinking differently",
  care_experience: "In care or care-experienced",
  digital_access: "Getting online",
  other: "Something else",
});
