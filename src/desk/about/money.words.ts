import { defineTextPage } from "./define-text-page.ts";

export const money = defineTextPage("money", {
  title: "Where the money goes",
  lead: "Councils, health services and funders give money for young people in {area}. It goes to the groups that welcome them.",
  sections: [
    {
      heading: "The way of a pound",
      list: [
        "A funder says what its money is for: which ages, which places, until when.",
        "When a young person gets a place, the money for their sessions is put aside.",
        "The group says who came. It is paid for the sessions that happened.",
        "What was not used goes back and helps the next young person.",
      ],
    },
    {
      heading: "Who looks after it",
      text: [
        "Three different people count, check and release every payment. No entry is ever changed or deleted: a mistake is put right by a second entry that says so.",
        "Funders see what their money did, in numbers. They never see who a young person is.",
      ],
    },
    {
      heading: "What it costs a young person",
      text: [
        "Nothing for the first 12 weeks. After that, the link worker helps to find a way to go on, if they want to.",
      ],
    },
  ],
});
