import { defineWords } from "../platform/words/words.ts";

/** Needs in words, by their code. */
export const needWords = defineWords("referrals.need", {
  loneliness: "Feels lonely",
  social_isolation: "Sees few people",
  low_mood_anxiety: "Low mood or worry",
  low_confidence: "Low confidence",
  physical_inactivity: "Moves little",
  family_relationships: "Things are hard at home",
  bereavement: "Somebody died",
  young_carer: "Looks after somebody",
  bullying: "Is bullied",
  school_attendance: "Misses school",
  not_in_education_or_work: "Not in school, college or work",
  money: "Money is short",
  food: "Not enough food",
  housing: "No good or sure home",
  sleep: "Sleeps badly",
  weight: "Weight",
  substances: "Alcohol, drugs or smoking",
  identity: "Who they are, LGBTQ+",
  language_asylum: "New language, seeking safety here",
  disability_neurodiversity: "Disabled or neurodivergent",
  care_experience: "In care or was in care",
  digital_access: "No phone, computer or internet",
  other: "Something else",
});
