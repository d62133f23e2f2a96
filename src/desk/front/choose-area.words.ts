import { defineWords } from "../../platform/words/words.ts";

export const words = defineWords("desk.choose-area", {
  title: "Choose your area",
  lead: "Someone to talk to. Something good to do. For children and young people, near you, and free.",
  where: "Where do you live, or work with young people?",
  phone: "Ring {phone}",
  elsewhere: "Somewhere else? Your GP, your school or your council can tell you who helps near you.",
});
