import type { Actor } from "../acting.ts";
import type { Answer } from "./answer.ts";
import type { Visit } from "./visit.ts";

/** Who may come to a route at all; a command or query then asks about the record itself. Default is no. */
export interface Permission {
  /** A sentence for the list of routes: "link workers and team leads". */
  readonly describe: string;
  admits(actor: Actor): boolean;
}

/** The audit event of a route: its name, or why there is none ("public page", "draft"). */
export type RouteAudit = string | { readonly none: string };

/** No person's record is looked at or changed here; says why. */
export function nothingToAudit(why: string): RouteAudit {
  return { none: why };
}

export interface Route {
  readonly method: "GET" | "POST";
  /** Fastify pattern: "/referrals/:referral/acceptance". */
  readonly path: string;
  readonly may: Permission;
  readonly audit: RouteAudit;
  /** Requests a minute from one address before 429; for public doors and sign-in. */
  readonly perMinute?: number;
  readonly handle: (visit: Visit) => Promise<Answer>;
}

type Rest = Omit<Route, "method" | "path">;

/** A page. Opening it changes nothing but the audit of a look. */
export function get(path: string, rest: Rest): Route {
  return { method: "GET", path, ...rest };
}

/** An act. Carries a form's CSRF token and key; a second press answers as the first. */
export function post(path: string, rest: Rest): Route {
  return { method: "POST", path, ...rest };
}

/** Throws, so that the installation does not boot, when a route lacks its permission or its audit event. */
export function assertDeclared(route: Route): void {
  const where = `${route.method} ${route.path}`;
  if (!route.may?.describe) throw new Error(`${where} has no permission`);
  if (!(typeof route.audit === "string" ? route.audit : route.audit?.none))
    throw new Error(`${where} has no audit event`);
}
