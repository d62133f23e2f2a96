import { defineWords } from "../../platform/words/words.ts";

export const words = defineWords("payments.finding", {
  details_changed:
    "{days, plural, =0 {Bank details changed today} one {Bank details changed yesterday} other {Bank details changed # days ago}}",
  details_changed_waiting: "New bank details wait for a call-back",
  details_changed_why:
    "Hold it until the club confirms on the phone number we had before. A changed account is the most common fraud.",
  details_changed_fact: "Old account ends {before}. New ends {lastTwo}.",
  same_account: "The same bank account as another group",
  same_account_why: "It may be innocent: many small clubs share a treasurer’s account. A second person looks into it.",
  same_account_fact: "Also used by {otherGroup}.",
  register_changed: "The register changed after this run was built",
  register_changed_why: "Hold it. What the register says now is in the next run.",
  register_changed_fact: "{sessions, plural, one {# session} other {# sessions}} no longer marked as attended.",
  closed_day: "Sessions on a closed day",
  closed_day_why: "The club told us it was closed. A wrong date is likely.",
  closed_day_fact: "{sessions, plural, one {# session} other {# sessions}}, {amount}, on {on}: {why}",
  everyone_came: "Everyone came, every week",
  everyone_came_why: "It may well be true: good groups keep people. A visit or a question settles it.",
  everyone_came_fact: "{people} young people, {sessions} sessions, no one missed.",
  cleared: "Cleared by {name}: {reason}",
  hold: "Hold it",
  clear: "Clear or hold it",
  secondPerson: "A second person can clear it.",
});
