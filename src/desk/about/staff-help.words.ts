import { defineTextPage } from "./define-text-page.ts";

export const staffHelp = defineTextPage("staff-help", {
  title: "Help for staff",
  lead: "The few things that are not said on the page where you need them.",
  sections: [
    {
      heading: "Signing in",
      list: [
        "Sign in with your work e-mail, your password and the code of your authenticator app.",
        "What you may open follows from your roles. If a page is missing from your menu, your administrator gives the role.",
        "If you were signed out while writing, sign in again: what you wrote is sent on.",
      ],
    },
    {
      heading: "Every day",
      list: [
        "Today shows what waits for you, the oldest clock first. Each line has one act.",
        "Raise a concern is at the same spot on every page. It tells the person on duty at once.",
        "A page that says “no such page, or it is not yours to see” means that: nobody of your team works with this person.",
      ],
    },
    {
      heading: "A mistake was made",
      text: [
        "Nothing is deleted, so everything can be put right: an entry in the register is undone by a second press, a payment by a counter-entry, a closed case is opened again.",
      ],
    },
  ],
});
