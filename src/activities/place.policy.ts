import { holds, type Actor } from "../access/index.ts";

/** Whom a group's link speaks for. */
export interface GroupOfLink {
  readonly areaId: string;
  readonly organisationId: string;
}

interface OfGroup {
  readonly areaId: string;
  readonly organisationId: string;
}

/** The group itself answers and keeps its register, by a link given to one of its people. */
function isOwnGroup(actor: Actor, group: GroupOfLink | undefined, record: OfGroup): boolean {
  return (
    actor.kind === "link" &&
    actor.link?.purpose === "group" &&
    group?.areaId === record.areaId &&
    group.organisationId === record.organisationId
  );
}

/** Staff write down what a group that rings in says: its area's link workers, team leads and business support. */
export function mayWriteForGroup(actor: Actor, areaId: string): boolean {
  return holds(actor, areaId, "link_worker", "team_lead", "business_support");
}

/** An offer is answered by the group asked, or by staff whom it rang. */
export function mayAnswer(actor: Actor, group: GroupOfLink | undefined, place: OfGroup): boolean {
  return isOwnGroup(actor, group, place) || mayWriteForGroup(actor, place.areaId);
}

/** A register is kept by the group, or by staff whom it rang. */
export function mayMark(actor: Actor, group: GroupOfLink | undefined, place: OfGroup): boolean {
  return isOwnGroup(actor, group, place) || mayWriteForGroup(actor, place.areaId);
}
