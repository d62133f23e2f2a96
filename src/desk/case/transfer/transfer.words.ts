import { defineWords } from "../../../platform/words/words.ts";

export const words = defineWords("desk.transfer", {
  title: "Give {name} another link worker",
  button: "Give the case",
  worker: "Who takes over?",
  workerMissing: "Choose who takes over",
  load: "{points} of {limit} points now",
  why: "Why?",
  whyMissing: "Choose why",
  room: "Nobody had room before",
  cover: "To cover leave",
  transfer: "For good",
});
