import { defineWords } from "../../platform/words/words.ts";

export const words = defineWords("payments.ledger", {
  title: "Ledger",
  runs: "Payment runs",
  lead: "Each pound is free, committed to a place, or spent. Entries are never changed: a mistake is reversed by a new entry.",
  proved: "Balances proved: {entries, plural, one {# entry} other {# entries}}, 0 problems.",
  notProved:
    "The books do not add up: {problems, plural, one {# problem} other {# problems}} in {entries, plural, one {# entry} other {# entries}}. Nobody pays before this is understood.",
  fund: "Fund",
  from: "From",
  by: "Spend by",
  award: "Award",
  spent: "Spent",
  committed: "Committed",
  free: "Free",
  none: "No fund yet.",
  bar: "Of {award}: {spent} spent, {committed} committed, {free} free.",
});
