import type { FastifyReply, FastifyRequest } from "fastify";
import { publicActor } from "../acting.ts";
import { AlreadyDone, findAnswer, keepAnswer, type Press } from "../forms/idempotency.ts";
import { Conflict, Forbidden, NotFound, Refused } from "../refusals.ts";
import { newToken } from "../values/id.ts";
import type { Answer } from "./answer.ts";
import { isOurForm } from "./is-our-form.ts";
import { recordLooks } from "./looks.ts";
import { problemOf, stackOf } from "./problem.ts";
import type { Route } from "./route.ts";
import { send } from "./send.ts";
import type { ServerParts } from "./server.ts";
import { visitOf, type Visit } from "./visit.ts";

type Handle = (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;

/** Turns declared routes into Fastify handlers: identify, permit, check the form, handle, audit, send. */
export function handlerOf(parts: ServerParts): {
  handle(route: Route): Handle;
  notFound: Handle;
  failed(error: unknown, request: FastifyRequest, reply: FastifyReply): Promise<unknown>;
} {
  const visits = new WeakMap<FastifyRequest, Visit>();

  async function visitFor(request: FastifyRequest, reply: FastifyReply, route?: Route): Promise<Visit> {
    const actor = route ? await parts.identify(request) : publicActor();
    const press = route?.method === "POST" ? pressOf(request, route, actor.id) : undefined;
    let csrfToken: string | undefined;
    const visit = visitOf({
      actor,
      now: parts.ground.clock.now(),
      today: parts.ground.clock.today(),
      language: "en",
      path: request.url.split("?", 1)[0] ?? "/",
      params: (request.params ?? {}) as Record<string, string>,
      query: onlyTexts(request.query),
      body: request.body,
      cookies: request.cookies,
      userAgent: request.headers["user-agent"] ?? "",
      publicUrl: parts.ground.publicUrl,
      demo: parts.demo,
      // Once a page: each call without a cookie would make a new one, and only the last form would count.
      csrfToken: () => (csrfToken ??= reply.generateCsrf()),
      formKey: newToken(),
      ground: parts.ground,
      db: parts.ground.db,
      ...(press ? { press } : {}),
    });
    visits.set(request, visit);
    return visit;
  }

  async function handle(route: Route, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
    // No address of ours has a zero byte, and the database takes none.
    if (request.url.includes("%00")) throw new NotFound();
    const visit = await visitFor(request, reply, route);
    if (!route.may.admits(visit.actor)) {
      if (visit.actor.kind !== "public") throw new Forbidden("not_your_role");
      // A form that did not come from our own page is not kept over signing in: it would be sent as the user's own.
      const foreign = route.method === "POST" && !(await isOurForm(request, reply));
      return send(reply, await parts.askToSignIn(foreign ? { ...visit, body: {} } : visit));
    }
    if (route.method === "POST" && !(await isOurForm(request, reply)))
      throw new Forbidden("stale_form", "the form is stale or came from elsewhere");
    const press = route.method === "POST" ? pressOf(request, route, visit.actor.id) : undefined;
    const answer = await route.handle(visit).catch((error: unknown) => {
      if (error instanceof AlreadyDone) return undefined;
      throw error;
    });
    // The first press was audited; the second is shown where the first went, and did nothing.
    if (!answer) return send(reply, await sameAnswer(parts, press));
    if (press && answer.kind === "redirect" && visit.recorded.length > 0)
      await keepAnswer(parts.ground.db, press, answer.location);
    assertAudited(route, visit, answer);
    await recordLooks(parts.ground, visit, route, answer);
    return send(reply, answer);
  }

  async function failed(error: unknown, request: FastifyRequest, reply: FastifyReply): Promise<unknown> {
    const visit = visits.get(request) ?? (await visitFor(request, reply));
    const problem = problemOf(error, request.id);
    if (problem.status >= 500)
      request.log.error(
        { err: stackOf(error), route: request.routeOptions?.url, reference: problem.reference },
        "broken",
      );
    return send(reply, { kind: "page", status: problem.status, document: parts.refusalPage(visit, problem) });
  }

  return {
    handle: (route) => (request, reply) => handle(route, request, reply),
    notFound: async (request, reply) => failed(new Refused(404, "not_found", "no such page"), request, reply),
    failed,
  };
}

function pressOf(request: FastifyRequest, route: Route, actorId: string): Press | undefined {
  const key = (request.body as Record<string, unknown> | undefined)?.["_key"];
  return typeof key === "string" && key.length >= 16 && key.length <= 64
    ? { actorId, route: route.path, key }
    : undefined;
}

/** The second press waits a little for the first to answer, then gets the same answer. */
async function sameAnswer(parts: ServerParts, press: Press | undefined): Promise<Answer> {
  for (let tries = 0; press && tries < 20; tries += 1) {
    const location = await findAnswer(parts.ground.db, press);
    if (location) return { kind: "redirect", location };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Conflict("already_done", "this form was already sent");
}

function assertAudited(route: Route, visit: Visit, answer: Answer): void {
  if (route.method !== "POST" || typeof route.audit !== "string" || answer.kind === "page" || answer.nothingDone)
    return;
  if (!visit.recorded.includes(route.audit))
    throw new Error(`POST ${route.path} answered without recording ${route.audit}`);
}

function onlyTexts(query: unknown): Record<string, string> {
  const entries = Object.entries((query ?? {}) as Record<string, unknown>);
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === "string"));
}
