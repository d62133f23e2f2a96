import type { Actor } from "../platform/acting.ts";

/** The area of a referral and the team that answers it. */
export interface Answerable {
  readonly area_id: string;
  readonly teamId: string;
}

/** Link workers and team leads of the programme's own team decide about a referral. */
export function mayDecide(actor: Actor, referral: Answerable): boolean {
  return actor.roles.some(
    (held) =>
      held.areaId === referral.area_id &&
      held.organisationId === referral.teamId &&
      (held.role === "link_worker" || held.role === "team_lead"),
  );
}
