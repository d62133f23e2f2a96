import { defineWords } from "../../platform/words/words.ts";

export const words = defineWords("desk.caseForm", {
  back: "Back to {name}",
});
