import { defineWords } from "../../../platform/words/words.ts";

export const words = defineWords("referrals.you", {
  title: "Who are you?",
  lead: "So that we can answer you, and nobody else.",
  name: "Your name",
  nameMissing: "Write your name",
  role: "Your role",
  roleHint: "For example pastoral lead, form tutor, SENCO",
  roleMissing: "Write your role",
  place: "Your school or college",
  placeHint: "Write a part of its name. We look it up",
  placeMissing: "Write the name of your school or college",
  email: "Your work e-mail",
  emailHint: "We send a link to it, to be sure that it is yours",
  emailMissing: "Write your e-mail address, like name@school.uk",
  phone: "Phone, if we may ring you with a question",
  tooLong: "Make it shorter",
  summaryYou: "You",
  summaryEmail: "E-mail",
});
