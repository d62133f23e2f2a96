import { defineWords } from "../../platform/words/words.ts";

export const words = defineWords("desk.help-now", {
  title: "Help right now",
  lead: "Nobody is cross with you for ringing. You don’t have to know what to say.",
  danger: "Someone is hurt or in danger",
  dangerText: "Ring this now. It is free.",
  bad: "Your mind feels too much to bear",
  badText: "Ring, then press 2. Day and night, any age.",
  badNumber: "111, then press 2",
  talk: "You want to talk to someone",
  talkText: "Childline. Free, day and night. It does not show on a phone bill.",
  text: "You would rather text",
  textText: "Shout. Free on most networks, day and night. Text the word SHOUT.",
  textNumber: "85258",
  near: "A grown-up near you",
  nearText: "Someone at home, a teacher, a friend’s mum or dad, a neighbour. Say: “I need help now.”",
  call: "999",
  childline: "0800 1111",
});
