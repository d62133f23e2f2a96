import { defineWords } from "../../platform/words/words.ts";

export const words = defineWords("desk.help-numbers", {
  heading: "Need help right now?",
  text: "You don’t have to wait for us.",
  emergency: "if someone is hurt or in danger",
  mental: "mental health, day and night",
  mentalNumber: "111, then 2",
  childline: "Childline. Or text SHOUT to 85258",
});
