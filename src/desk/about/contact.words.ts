import { defineTextPage } from "./define-text-page.ts";

export const contact = defineTextPage("contact", {
  title: "Contact",
  lead: "Ring the team on {phone}.",
  sections: [
    {
      heading: "Worried that a child is not safe",
      text: ["In an emergency, ring 999. Otherwise ring the {frontDoor}: do not wait for us."],
      list: ["In office hours: {frontDoorPhone}", "Evenings, nights and weekends: {outOfHours}"],
    },
    {
      heading: "About a referral you made",
      text: [
        "The link in our e-mail shows where it stands. For anything else ring us, with the reference. Please do not send names of young people by e-mail.",
      ],
    },
    {
      heading: "For groups",
      text: ["You would like to welcome young people? Ring us. We tell you what is needed and help with the papers."],
    },
    {
      heading: "To complain or to praise",
      text: [
        "Tell us in the way that suits you. A person answers within five working days, and your help does not change because of it.",
      ],
    },
  ],
});
