import { defineTextPage } from "./define-text-page.ts";

export const accessibility = defineTextPage("accessibility", {
  title: "Accessibility",
  lead: "Everybody should be able to use these pages. This is what we did, what we know is missing, and what to do if something stops you.",
  sections: [
    {
      heading: "What you can count on",
      list: [
        "Every page works without a script, with a keyboard alone, and at 400 % zoom without scrolling sideways.",
        "Pages are built from the NHS design system’s components and say what they are to screen readers.",
        "Nothing is said by colour alone, nothing moves by itself, and no page runs out of time while you write without keeping your answers.",
        "Pages for young people are written for a reading age of 9 to 11.",
      ],
    },
    {
      heading: "How far we are",
      text: [
        "We aim for the Web Content Accessibility Guidelines 2.2, level AA. Our tests look for the faults a machine can find. People with different needs have not yet tested every page, and nobody independent has audited them: until then we say that these pages partly meet the guidelines.",
      ],
    },
    {
      heading: "What we know is missing",
      list: [
        "Pages are in English only. Other languages come when a human has translated them.",
        "There are no Easy Read pages, sign language films or recordings yet.",
        "The weekly chart pictures have a table beside them; the table is the easier way to read them.",
      ],
    },
    {
      heading: "If something stops you",
      text: [
        "Ring your area’s team: the number is on its contact page. Tell us what you need: large print, another language, or somebody who fills in the form with you.",
        "If you are not happy with our answer, the Equality Advisory and Support Service can help: 0808 800 0082.",
      ],
    },
  ],
});
