import { holds, type Actor } from "../access/index.ts";

/** Those who run a programme and those who pay for it see its figures; nobody's figures show a person. */
export function maySeeProgramme(actor: Actor, areaId: string): boolean {
  return holds(actor, areaId, "programme_manager", "team_lead", "commissioner");
}

/** Exact totals are for those who run it: the cap needs them. A commissioner gets them rounded. */
export function seesExactTotals(actor: Actor, areaId: string): boolean {
  return holds(actor, areaId, "programme_manager", "team_lead");
}
