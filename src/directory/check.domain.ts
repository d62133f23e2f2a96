import { addDays, type CalendarDay } from "../platform/values/index.ts";

/** What is checked of a group (standards 7.5). */
export const checkKinds = [
  "safeguarding_lead",
  "dbs",
  "insurance",
  "risk_assessment",
  "safeguarding_policy",
  "first_aid",
  "data_protection",
] as const;

export type CheckKind = (typeof checkKinds)[number];

/** Without these no funded place is made. They never end a place that is there. */
export const blockingKinds: readonly CheckKind[] = ["safeguarding_lead", "dbs", "insurance", "risk_assessment"];

/** How long a check counts when nobody says otherwise, in months. Insurance counts to its own end date. */
const validMonths: Readonly<Record<CheckKind, number>> = {
  safeguarding_lead: 24,
  dbs: 36,
  insurance: 12,
  risk_assessment: 12,
  safeguarding_policy: 12,
  first_aid: 36,
  data_protection: 12,
};

/** The last day a check counts that was issued on a day: a month is counted as 365/12 days. */
export function expiryOf(kind: CheckKind, issuedOn: CalendarDay): CalendarDay {
  return addDays(issuedOn, Math.round((validMonths[kind] * 365) / 12) - 1);
}

export interface Check {
  readonly kind: CheckKind;
  readonly issuedOn: CalendarDay;
  readonly expiresOn: CalendarDay;
  /** A check counts once somebody of the area has looked at it. */
  readonly verified: boolean;
}

/** Whether a check counts on a day. */
export function counts(check: Check, day: CalendarDay): boolean {
  return check.verified && check.issuedOn <= day && day <= check.expiresOn;
}

/** The blocking kinds of which no check counts on a day: missing, not yet looked at, or run out. */
export function lapsedKinds(checks: readonly Check[], day: CalendarDay): CheckKind[] {
  return blockingKinds.filter((kind) => !checks.some((check) => check.kind === kind && counts(check, day)));
}
