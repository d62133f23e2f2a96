import { defineWords } from "../../../platform/words/words.ts";

export const words = defineWords("desk.text", {
  title: "Text {name}",
  button: "Send the text",
  own: "It goes to {phone}. Write no place, no reason and no service: {name} may not be the only one to read it.",
  shared: "Others look at {phone}. No link, no place, no time, no reason: only who you are and when you ring.",
  words: "Your text",
  begin: "Hi, it’s {name}. ",
  wordsMissing: "Write something",
  wordsTooLong: "Make it shorter: at most 160 characters",
});
