import { holds, type Actor } from "../access/index.ts";

/** Whose area and who raised it. */
interface Readable {
  readonly area_id: string;
  readonly raised_by_id: string;
}

/** Safeguarding leads of the area read every concern; whoever raised one reads that one. */
export function mayRead(actor: Actor, concern: Readable): boolean {
  return actor.kind === "account" && (mayAcknowledge(actor, concern) || concern.raised_by_id === actor.id);
}

/** Only safeguarding leads of the area say that they have it. */
export function mayAcknowledge(actor: Actor, concern: Pick<Readable, "area_id">): boolean {
  return holds(actor, concern.area_id, "safeguarding_lead");
}
