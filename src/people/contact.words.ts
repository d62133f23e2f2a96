import { defineWords } from "../platform/words/words.ts";

/** Sentences on how to reach somebody safely; keys are those of `safestWay`. Filled with {name} and {value}. */
export const contactWords = defineWords("people.contact", {
  safestText: "Text {name} on {value}.",
  safestTextShared: "Text {name} on {value}. Others look at this phone: no link, no place, no reason.",
  safestRing: "Ring {value}. A message may be left. Do not text.",
  safestRingNoMessage: "Ring {value}. Do not leave a message, do not text.",
  safestInPerson: "Meet {name} in person: {value}. Do not ring or text.",
  safestNone: "No safe way to reach {name} is written down. Do not send anything.",
});
