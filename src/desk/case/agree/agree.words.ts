import { defineWords } from "../../../platform/words/words.ts";

export const words = defineWords("desk.agree", {
  title: "Agree the plan",
  button: "Save the answer",
  lead: "Go through the goals and the plan with {name}. Ask whether it is right. It can be changed at any time.",
  answer: "What did {name} say?",
  yes: "Yes, this is right",
  unsure: "Not sure yet",
  no: "No",
  answerMissing: "Choose what was said",
  how: "How did {name} say it?",
  in_person: "In person",
  by_phone: "On the phone",
  in_writing: "In writing",
  howMissing: "Choose how it was said",
  noPlan: "There is nothing to agree to yet. Add a goal or something to the plan first.",
});
