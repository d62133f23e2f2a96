import { Conflict } from "../../platform/refusals.ts";

/** @throws Conflict("already_decided", {status, at}): two decided at once, and the other was first. */
export function assertWaiting(referral: { readonly status: string; readonly decided_at: Date | null }): void {
  if (referral.status === "received") return;
  throw new Conflict("already_decided", "somebody decided about it already", {
    status: referral.status,
    at: referral.decided_at,
  });
}
