import { defineWords } from "../../../platform/words/words.ts";

export const words = defineWords("referrals.agreement", {
  title: "Does {name} know you are asking us?",
  hint: "We ask this early. Help works best when the young person has said yes.",
  missing: "Choose whether {name} knows you are asking us",
  yes: "Yes, and {name} wants to go ahead",
  yesHint: "You have talked about it together",
  unsure: "Yes, but {name} is not sure yet",
  unsureHint: "You can send it. We will not contact {name} until you tell us it is OK",
  notYet: "No, not yet",
  notYetHint: "We will show you a short way to start the talk, and keep your answers for 14 days",
  or: "or",
  risk: "No, and telling {name} or the family now could put someone at risk",
  riskHint: "Stop here and speak to your safeguarding lead. If someone is in danger, ring 999",
  summary: "{name} knows",
});
