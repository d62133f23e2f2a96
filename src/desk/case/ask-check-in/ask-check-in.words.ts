import { defineWords } from "../../../platform/words/words.ts";

export const words = defineWords("desk.askCheckIn", {
  start: "Ask for the start check-in",
  middle: "Ask for the middle check-in",
  end: "Ask for the end check-in",
  title: "Ask for a check-in",
  which: "Which check-in?",
  which_start: "Start",
  which_middle: "Middle: how is it going?",
  which_end: "End: the last one",
  momentMissing: "Choose which check-in",
  button: "Ask",
  lead: "A few questions, about two minutes. {name} can skip any of them. You read the answers on the next working day.",
  mode: "How will {name} answer?",
  alone: "Text {name} a link, on {phone}",
  aloneHint: "The link asks for a code that we text to the same phone. It works for two weeks.",
  with_help: "On this phone or computer, now",
  with_helpHint: "The questions open here. Hand it over and stay nearby: you are still signed in.",
  by_phone: "I read the questions out",
  by_phoneHint: "The questions open here. Read them word for word.",
  modeMissing: "Choose how",
  noText: "There is no phone of {name}’s own that may be texted a link.",
});
