import { defineWords } from "../../platform/words/words.ts";

export const words = defineWords("referrals.comeBack", {
  notYetTitle: "A short way to start the talk",
  notYetLead: "You do not need to sell it. Three sentences are enough:",
  sayOne: "“I have noticed that things are hard at the moment. I would like to help, if you want that.”",
  sayTwo:
    "“There are people called link workers. They meet you where you like, ask what matters to you, and help you find something to try. It costs nothing.”",
  sayThree:
    "“You decide what they know and what happens. You can say no now, and yes later. May I ask them to get in touch, and how would be safe for you?”",
  ifYes: "{name} says yes, or is not sure?",
  ifYesLink: "Go on from here",
  ifNo: "{name} says no? Then stop. Thank {name} for telling you. Your answers are deleted on {until}.",
  laterTitle: "Your answers are kept",
  laterLead: "Come back until {until}. Each new answer keeps them for another 14 days.",
  here: "On this device: open this page again.",
  go: "Go on now",
  anywhere: "On another device: with a link that we e-mail to you.",
  send: "E-mail me the link",
  sent: "We sent a link to {email}. It opens your answers on any device; it asks for {name}’s date of birth first.",
  sentNoName: "We sent a link to {email}. It opens your answers on any device.",
  noEmail: "We do not know your e-mail yet: keep this page’s address, on this device.",
});
