/**
 * The modules of Linkway, in the order in which they may know one another: a module imports only those above it,
 * through their `index.ts`, and its foreign keys point only upward. Printing this list prints the domain.
 */
export const ground = ["platform", "ui"];

export const modules = [
  "access",
  "geography",
  "people",
  "messages",
  "programmes",
  "directory",
  "safeguarding",
  "referrals",
  "caseload",
  "plans",
  "ledger",
  "funding",
  "activities",
  "payments",
  "outcomes",
  "insight",
];

export const outerRing = ["desk"];
