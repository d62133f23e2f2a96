import { holds, type Actor } from "../access/index.ts";
import type { Case } from "./case.domain.ts";

/** A case is worked by its own link worker or prescriber, and by the team lead. Colleagues in the team may read it. */
export function mayWorkOn(actor: Actor, one: Pick<Case, "areaId" | "workerAccountId">): boolean {
  if (holds(actor, one.areaId, "team_lead")) return true;
  return one.workerAccountId === actor.id && holds(actor, one.areaId, "link_worker", "prescriber");
}

/** Only a team lead moves a case from one worker to another. */
export function mayTransfer(actor: Actor, one: Pick<Case, "areaId">): boolean {
  return holds(actor, one.areaId, "team_lead");
}
