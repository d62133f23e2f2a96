import type { Pence } from "../platform/values/index.ts";

export type RunStatus = "built" | "checked" | "approved" | "released";
export type RequestStatus = "asked" | "held" | "ready" | "paid";

/** What a person can do to a run, in the order in which it happens. */
export const steps = ["built", "checked", "approved", "released"] as const;

/** A run with who did what. Ids are accounts. */
export interface Run {
  readonly areaId: string;
  readonly id: string;
  /** "26-31": the 31st run of 2026. */
  readonly number: string;
  readonly status: RunStatus;
  readonly totalPence: Pence;
  readonly builtBy: string;
  readonly builtAt: Date;
  readonly checkedBy: string | null;
  readonly checkedAt: Date | null;
  readonly approvedBy: string | null;
  readonly approvedAt: Date | null;
  readonly releasedBy: string | null;
  readonly releasedAt: Date | null;
}

/** What was recorded of a run decides its status. The database keeps the same in its own column. */
export function statusOf(run: Pick<Run, "checkedAt" | "approvedAt" | "releasedAt">): RunStatus {
  if (run.releasedAt) return "released";
  if (run.approvedAt) return "approved";
  return run.checkedAt ? "checked" : "built";
}

/** What stands on the group's bank statement: run and payment, never a child's name. At most 18 characters (Bacs). */
export function statementReference(runNumber: string, position: number): string {
  return `LINKWAY ${runNumber.replace("-", "")}-${String(position).padStart(3, "0")}`;
}
