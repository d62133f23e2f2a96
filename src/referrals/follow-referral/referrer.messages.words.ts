import { defineWords } from "../../platform/words/words.ts";

/** E-mails to a referrer. The reference is enough: no child's name stands in any of them. */
export const words = defineWords("referrals.messages", {
  receivedSubject: "Your referral {reference}: we have it",
  receivedBody:
    "Hello {name},\n\nThank you. We have your referral {reference}.\n\nWhat happens now: {worker} reads it and answers by {by}. You do not need to chase us.\n\nSee how it is going:\n{link}\n\n{safety}\n\n{phone}",
  acceptedSubject: "Your referral {reference}: we said yes",
  acceptedBody:
    "Hello {name},\n\nWe said yes to your referral {reference}. {worker} is the link worker.\n\nWhat happens now: {worker} gets in touch by {by}. You do not need to do anything.\n\nSee how it is going:\n{link}\n\n{safety}\n\n{phone}",
  acceptedUnsureBody:
    "Hello {name},\n\nWe said yes to your referral {reference}. {worker} is the link worker.\n\nWhat happens now: we wait for the young person. When they have said yes to you, tell us with one press:\n{link}\n\n{safety}\n\n{phone}",
  declinedSubject: "Your referral {reference}: not this time",
  declinedBody:
    "Hello {name},\n\nWe cannot take up your referral {reference}. {reason}\n\nWhat could help:\n{message}\n\n{worker} wrote this. If you see it differently, ring {phone}.\n\nSee it again:\n{link}\n\n{safety}",
  aWorker: "A link worker",
  theTeam: "The team",
  safety:
    "If you are worried about someone's safety today, ring 999 in an emergency, or your safeguarding lead. Do not reply to this e-mail about it: we read replies Monday to Friday, 9 to 5.",
  not_eligible: "It does not fit what this programme is for.",
  at_capacity: "We have no room to do it well at the moment.",
  person_declined: "The young person told us that they do not want it now.",
  inappropriate: "Something else would help better than what we do.",
  duplicate: "We are already in touch about the same young person.",
  moved_away: "They have moved out of our area.",
  saidYesSubject: "Referral {reference}: the young person has said yes",
  saidYesBody: "{worker}, the referrer tells us that the young person has now said yes. You may get in touch:\n{link}",
});
