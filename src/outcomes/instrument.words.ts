import { defineWords } from "../platform/words/words.ts";

/** The official wordings (standards 6.3): not to be improved. */
export const words = defineWords("outcomes.instrument", {
  satisfied: "Overall, how satisfied are you with your life nowadays?",
  worthwhile: "Overall, to what extent do you feel that the things you do in your life are worthwhile?",
  happy: "Overall, how happy did you feel yesterday?",
  anxious:
    "On a scale where 0 is ‘not at all anxious’ and 10 is ‘completely anxious’, overall, how anxious did you feel yesterday?",
  lonely: "How often do you feel lonely?",
  goal: "“{goal}” How far along are you?",
  lowest: "not at all",
  highest: "completely",
  goalLowest: "not started",
  goalHighest: "all the way",
  frequency1: "Often or always",
  frequency2: "Some of the time",
  frequency3: "Occasionally",
  frequency4: "Hardly ever",
  frequency5: "Never",
  satisfiedShort: "Satisfied with life",
  worthwhileShort: "Things feel worthwhile",
  happyShort: "Happy yesterday",
  anxiousShort: "Anxious yesterday",
  lonelyShort: "Lonely",
  goalShort: "Own goal",
});
