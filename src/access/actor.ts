import type { Actor } from "../platform/acting.ts";

export type { Actor } from "../platform/acting.ts";

/** Every role of DESIGN section 6 that an account can hold. Young people, parents and groups come by link instead. */
export const roleNames = [
  "referrer",
  "link_worker",
  "prescriber",
  "team_lead",
  "safeguarding_lead",
  "business_support",
  "payment_approver",
  "payment_releaser",
  "group_organiser",
  "programme_manager",
  "commissioner",
  "contract_manager",
  "auditor",
  "administrator",
] as const;

export type RoleName = (typeof roleNames)[number];

/** Whether the actor holds any of these roles in this area. */
export function holds(actor: Actor, areaId: string, ...roles: readonly RoleName[]): boolean {
  return actor.roles.some((held) => held.areaId === areaId && (roles as readonly string[]).includes(held.role));
}

/** Whether the actor holds any of these roles anywhere. */
export function holdsAnywhere(actor: Actor, ...roles: readonly RoleName[]): boolean {
  return actor.roles.some((held) => (roles as readonly string[]).includes(held.role));
}

/** The areas in which the actor holds any of these roles. */
export function areasWhere(actor: Actor, ...roles: readonly RoleName[]): string[] {
  const held = actor.roles.filter((one) => (roles as readonly string[]).includes(one.role));
  return [...new Set(held.map((one) => one.areaId))];
}

/** The organisations for which the actor holds any of these roles. */
export function organisationsWhere(actor: Actor, ...roles: readonly RoleName[]): string[] {
  const held = actor.roles.filter((one) => (roles as readonly string[]).includes(one.role));
  return [...new Set(held.map((one) => one.organisationId))];
}
