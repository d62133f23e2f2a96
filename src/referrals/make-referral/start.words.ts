import { defineWords } from "../../platform/words/words.ts";

export const words = defineWords("referrals.start", {
  title: "Refer a young person",
  lead: "For staff of schools and colleges. A link worker meets the young person, asks what matters to them, and finds something to try. We pay for the first {sessions, plural, other {# sessions}}.",
  time: "It takes about four minutes: at most 12 answers, no account.",
  before: "Before you begin",
  talk: "Talk with the young person first. Help works best when they have said yes.",
  know: "Have their name and date of birth, and a safe way to reach them.",
  saved: "Every answer is kept for 14 days, so you can stop and come back.",
  who: "Who is it for?",
  programme: "Which programme?",
  programmeMissing: "Choose which programme",
  begin: "Start now",
  danger: "Is someone in danger right now? Ring 999. Do not use this form.",
  closedTitle: "Schools cannot refer here at the moment",
  closedNamed: "{name} does not take referrals from schools at the moment.",
  closed: "No programme here takes referrals from schools at the moment.",
  insteadOpen: "You can refer to:",
  insteadRing: "Ring us and we will say what else could help: {phone}.",
  insteadFind: "Young people can find activities themselves",
});
