import { defineWords } from "../../../platform/words/words.ts";

export const words = defineWords("desk.place", {
  meets: "{weekday}s {from} to {to}",
  weeks: "{weeks} weeks",
  offered: "The group was asked. It answers by {day}.",
  accepted: "The group said yes. The weeks begin with the first session.",
  started: "Going since {day}.",
  ended: "It has ended.",
  declined: "The group said no. Seat and money were given back.",
  expired: "The group did not answer in time. Seat and money were given back.",
  withdrawn: "Taken back before it began. Seat and money were given back.",
  attended: "{count} attended",
  missed: "{count} missed ({reasons})",
  poorly: "poorly",
  told_us: "told the group",
  no_idea: "nobody knows why",
  not_brought: "not brought",
  closed: "{count, plural, one {# week does not count} other {# weeks do not count}}",
  ends: "ends {day}",
  endedOn: "ended {day}",
  costsNothing: "Costs nothing.",
  spent: "spent, {count, plural, one {# session} other {# sessions}}",
  committed: "held for {count} more",
  // The bar calls what was given back "free": it is, again.
  free: "given back, {count, plural, one {# session} other {# sessions}}",
  of: "of {whole}.",
  bar: "Of {whole}: {parts}",
});
