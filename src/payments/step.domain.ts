import { Conflict, Forbidden } from "../platform/refusals.ts";
import { stopping, type Finding } from "./findings.domain.ts";

/** True when nothing speaks against a step; otherwise refuses it, saying which rule about people or order does. */
export function allowed(why: string | undefined): true {
  if (why === undefined) return true;
  if (why === "not_yet" || why === "already") throw new Conflict(why, "not the step that this run is at");
  throw new Forbidden(why, "another person takes this step");
}

/** Refuses to let a run go on while it is empty or something in it stops. */
export function assertCanGoOn(going: number, findings: readonly Finding[]): void {
  if (going === 0) throw new Conflict("all_held", "every payment of this run is held");
  const left = stopping(findings).length;
  if (left > 0) throw new Conflict("stops_left", "hold or clear what stops this run first", { left });
}
