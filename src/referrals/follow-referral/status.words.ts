import { defineWords } from "../../platform/words/words.ts";

/** The page by which a referrer follows a referral. No child's name: whoever has the link can open it. */
export const words = defineWords("referrals.status", {
  title: "Your referral {reference}",
  received: "We have it",
  receivedAt: "{when}",
  waits: "{worker} reads it and answers by {by}.",
  waitsLate: "It should have been answered by {by}. {phone} is the number of the team: please ring.",
  theTeam: "The team",
  acceptedHead: "We said yes",
  accepted: "{worker} said yes. A link worker gets in touch with the young person.",
  declinedHead: "We said no",
  declined: "{reason}",
  instead: "What could help: {message}",
  declinedBy: "{worker} wrote this. If you see it differently, ring {phone}.",
  startedHead: "They have started",
  started: "The young person went to something they chose.",
  endedHead: "Our help has ended",
  ended: "Thank you for asking us.",
  notShown: "What is said, where they go and how they are doing is for the young person to share.",
  unsureHead: "They were not sure yet",
  unsure: "We do not get in touch with the young person before you tell us that it is OK.",
  saidYes: "They have said yes",
  nowYes: "You told us that they have said yes.",
  safety:
    "Worried about someone’s safety today? Ring 999 in an emergency, or your safeguarding lead. Do not write to us about it.",
});
