import type { CalendarDay, Pence } from "../platform/values/index.ts";

/** What can be unusual about a payment. */
export type FindingKind = "details_changed" | "same_account" | "register_changed" | "closed_day" | "everyone_came";

/** What was found, with the evidence a person needs. Words about a group, never about fault. */
export type Evidence =
  | {
      readonly kind: "details_changed";
      readonly on: CalendarDay;
      readonly days: number;
      readonly waiting: boolean;
      readonly lastTwo: string;
      readonly before: string | null;
    }
  | { readonly kind: "same_account"; readonly otherGroup: string }
  | { readonly kind: "register_changed"; readonly sessions: number }
  | {
      readonly kind: "closed_day";
      readonly sessions: number;
      readonly amountPence: Pence;
      readonly on: CalendarDay;
      readonly why: string;
    }
  | { readonly kind: "everyone_came"; readonly people: number; readonly sessions: number };

/** That a second person looked into it and found it in order. */
export interface Clearance {
  readonly finding: string;
  readonly clearedBy: string;
  readonly clearedAt: Date;
  readonly reason: string;
}

/** Something unusual about one payment of a run. A stop must be held or cleared; a look only wants to be looked at. */
export interface Finding {
  readonly requestId: string;
  readonly organisationName: string;
  readonly amountPence: Pence;
  readonly evidence: Evidence;
  readonly severity: "stop" | "look";
  readonly clearance?: Clearance;
}

/** How long new bank details are watched. */
export const watchedDays = 14;

/** Everybody came, every week: from this many sessions by this many people it is worth asking. */
export const perfect = { sessions: 8, people: 4 } as const;

const stops: ReadonlySet<FindingKind> = new Set(["details_changed", "same_account", "register_changed"]);

/** Kinds that a second person can clear; a register that changed is only held and counted again. */
export const clearable: ReadonlySet<FindingKind> = new Set(["details_changed", "same_account"]);

const order: readonly FindingKind[] = [
  "details_changed",
  "same_account",
  "register_changed",
  "closed_day",
  "everyone_came",
];

/** Stops first, then looks; the same kind by group. */
export function inOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(
    (a, b) =>
      order.indexOf(a.evidence.kind) - order.indexOf(b.evidence.kind) ||
      a.organisationName.localeCompare(b.organisationName, "en-GB"),
  );
}

/** Joins evidence, request and clearance into a finding. */
export function toFinding(
  request: { readonly id: string; readonly organisationName: string; readonly amountPence: Pence },
  evidence: Evidence,
  clearances: readonly Clearance[],
): Finding {
  const clearance = clearances.find((one) => one.finding === evidence.kind);
  return {
    requestId: request.id,
    organisationName: request.organisationName,
    amountPence: request.amountPence,
    evidence,
    severity: stops.has(evidence.kind) ? "stop" : "look",
    ...(clearance ? { clearance } : {}),
  };
}

/** Findings that keep a run from going on: stops that nobody cleared. */
export function stopping(findings: readonly Finding[]): Finding[] {
  return findings.filter((finding) => finding.severity === "stop" && !finding.clearance);
}
