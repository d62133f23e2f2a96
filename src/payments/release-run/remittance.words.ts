import { defineWords } from "../../platform/words/words.ts";

export const words = defineWords("payments.remittance", {
  subject: "You will be paid {amount}",
  body: "Hello {name}.\n\n{group} will get {amount} for {sessions, plural, one {# session} other {# sessions}} from {first} to {last}. It leaves the bank on {paid}.\n\nOn your statement: {reference}\n\nSomething wrong? Ring {phone}.\n\n{area}",
  text: "{group} will get {amount} for {sessions, plural, one {# session} other {# sessions}} to {last}. On your statement: {reference}. Something wrong? Ring {phone}.",
});
