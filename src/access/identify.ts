import type { FastifyRequest } from "fastify";

import { publicActor, type Actor } from "../platform/acting.ts";
import type { Clock } from "../platform/clock.ts";
import type { Reader } from "../platform/db/index.ts";
import { findLink, whyClosed } from "../platform/links/link.ts";
import { Gone, NotFound } from "../platform/refusals.ts";
import { hashToken } from "../platform/secrets/secret-box.ts";
import { noteSeen } from "./account/session.store.ts";
import { sessionCookie } from "./session-cookie.ts";
import { findAreaBySlug } from "./area.query.ts";
import { findSession, listRoles } from "./session.query.ts";

/**
 * Says who sends a request. A path with `:token` is acted by that link alone, whoever is signed in; a path with
 * `:area` is reached by the public in that area; otherwise the session cookie decides.
 *
 * @throws NotFound for a token that never was, Gone for one that has ended.
 */
export async function identify(db: Reader, clock: Clock, request: FastifyRequest): Promise<Actor> {
  const params = (request.params ?? {}) as Record<string, string>;
  if (params["token"] !== undefined) return linkActor(db, clock, params["token"]);
  const token = request.cookies[sessionCookie];
  const account = token ? await accountActor(db, clock, token) : undefined;
  if (params["area"] === undefined) return account ?? publicActor();
  const area = await findAreaBySlug(db, params["area"]);
  if (!area) throw new NotFound();
  // Staff of another area come to a public page as anybody does: their own areas would show them nothing of this one.
  return account?.areaIds.includes(area.id) ? account : publicActor([area.id]);
}

async function linkActor(db: Reader, clock: Clock, token: string): Promise<Actor> {
  const link = await findLink(db, token);
  if (!link) throw new NotFound("link");
  const closed = whyClosed(link, clock.now());
  if (closed) throw new Gone(`link_${closed}`, "this link has ended");
  return {
    kind: "link",
    id: link.id,
    name: "",
    areaIds: [link.area_id],
    compartments: [],
    roles: [],
    link: { purpose: link.purpose, subjectKind: link.subject_kind, subjectId: link.subject_id, areaId: link.area_id },
  };
}

async function accountActor(db: Reader, clock: Clock, token: string): Promise<Actor | undefined> {
  const session = await findSession(db, hashToken(token), clock.now());
  if (!session) return undefined;
  await noteSeen(db, session, clock.now());
  const roles = await listRoles(db, session.accountId, clock.now());
  const safeguarding = roles.some((held) => held.role === "safeguarding_lead");
  return {
    kind: "account",
    id: session.accountId,
    name: session.name,
    areaIds: [...new Set(roles.map((held) => held.areaId))],
    compartments: safeguarding ? ["safeguarding"] : [],
    roles,
  };
}
