import { defineWords } from "../platform/words/words.ts";

export const words = defineWords("activities.askGroup", {
  subject: "Could you welcome someone on {weekday}s?",
  body: "{name}, could you welcome a {age}-year-old to {activity} on {weekday}s? Please say yes or no by {by}: {url}\n\nOr ring {phone}.",
  linkSubject: "Your page for {group}",
  linkBody: "{name}, this is your page for {group}: who comes, places free, money coming. {url}\n\nOr ring {phone}.",
});
