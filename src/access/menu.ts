import type { RoleName } from "./actor.ts";
import { urls } from "./urls.ts";

export type NavName =
  "today" | "referrals" | "people" | "find" | "payments" | "programme" | "concerns" | "invite" | "outbox";

/** Which pages of the menu each role has. In the order of the menu. */
export const menu: readonly { name: NavName; href: string; roles: readonly RoleName[] }[] = [
  { name: "today", href: "/today", roles: ["link_worker", "team_lead", "safeguarding_lead", "prescriber"] },
  { name: "referrals", href: "/referrals", roles: ["link_worker", "team_lead"] },
  { name: "people", href: "/people", roles: ["link_worker", "team_lead", "prescriber"] },
  { name: "find", href: "/find", roles: ["link_worker", "team_lead", "prescriber"] },
  { name: "payments", href: "/payments", roles: ["business_support", "payment_approver", "payment_releaser"] },
  { name: "programme", href: "/programmes", roles: ["programme_manager", "team_lead", "commissioner"] },
  { name: "concerns", href: "/concerns", roles: ["safeguarding_lead"] },
  { name: "invite", href: urls.invite(), roles: ["administrator"] },
];
