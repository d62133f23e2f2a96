import { holds, type Actor } from "../access/index.ts";
import type { Run } from "./run.domain.ts";

const finance = ["business_support", "payment_approver", "payment_releaser"] as const;

/** Why somebody may not take a step, for the page to say; undefined when they may. */
export type WhyNot = "not_your_role" | "you_checked" | "you_approved" | "not_yet" | "already" | undefined;

/** Everybody who takes a step sees runs and the ledger of their area; so does its auditor. */
export function maySeeRuns(actor: Actor, areaId: string): boolean {
  return holds(actor, areaId, ...finance, "auditor");
}

/** Business support builds runs, records bank details and holds payments. */
export function mayBuildRun(actor: Actor, areaId: string): boolean {
  return holds(actor, areaId, "business_support");
}

/** Whoever takes a step in a run may hold a payment in it, until it is released. */
export function mayHoldRequest(actor: Actor, run: Run): boolean {
  return holds(actor, run.areaId, ...finance);
}

/** A second person clears what stopped a payment: an approver, never business support alone. */
export function mayClearFinding(actor: Actor, areaId: string): boolean {
  return holds(actor, areaId, "payment_approver");
}

/** Business support checks a run that is built. */
export function whyNotCheck(actor: Actor, run: Run): WhyNot {
  if (!holds(actor, run.areaId, "business_support")) return "not_your_role";
  return run.status === "built" ? undefined : "already";
}

/** An approver approves a run that somebody else checked. */
export function whyNotApprove(actor: Actor, run: Run): WhyNot {
  if (!holds(actor, run.areaId, "payment_approver")) return "not_your_role";
  if (run.status === "built") return "not_yet";
  if (run.checkedBy === actor.id) return "you_checked";
  return run.status === "checked" ? undefined : "already";
}

/** A releaser releases a run that two others checked and approved. */
export function whyNotRelease(actor: Actor, run: Run): WhyNot {
  if (!holds(actor, run.areaId, "payment_releaser")) return "not_your_role";
  if (run.checkedBy === actor.id) return "you_checked";
  if (run.approvedBy === actor.id) return "you_approved";
  if (run.status === "released") return "already";
  return run.status === "approved" ? undefined : "not_yet";
}

/** Only those who may release payments may have the file for the bank. */
export function mayDownloadFile(actor: Actor, run: Run): boolean {
  return holds(actor, run.areaId, "payment_releaser") && run.status === "released";
}

/** Bank details are confirmed by somebody other than who recorded them. */
export function mayConfirmPayee(actor: Actor, payee: { areaId: string; createdBy: string | null }): boolean {
  return holds(actor, payee.areaId, ...finance) && payee.createdBy !== actor.id;
}
