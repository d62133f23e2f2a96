import { defineTextPage } from "./define-text-page.ts";

export const whoRunsThis = defineTextPage("who-runs-this", {
  title: "Who runs this",
  lead: "Run by {runBy}.",
  sections: [
    {
      heading: "Who answers for it",
      text: [
        "The partnership answers for what happens here and for the data. Its link workers meet young people. Local groups run the activities.",
        "To reach the team, ring {phone}.",
      ],
    },
    {
      heading: "How groups are checked",
      text: [
        "Before a group can have young people through us, we look at its safeguarding policy, its safeguarding lead, the checks of its volunteers, its insurance and its risk assessment. When a paper runs out, no new young person is placed there until it is renewed.",
      ],
    },
    {
      heading: "The software",
      text: [
        "Linkway is open source: anybody may read how it works, use it, and help to make it better. It belongs to no company.",
      ],
    },
  ],
});
