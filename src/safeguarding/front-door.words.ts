import { defineWords } from "../platform/words/words.ts";

export const words = defineWords("safeguarding.frontDoor", {
  heading: "If someone is not safe",
  danger: "In danger right now: ring 999. A form or an e-mail is too slow.",
  frontDoor: "{name}, office hours:",
  outOfHours: "Evenings, nights and weekends:",
});
