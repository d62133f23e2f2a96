import type { FastifyReply } from "fastify";
import { renderToString } from "preact-render-to-string";
import type { Answer } from "./answer.ts";

/** Sends an answer. Pages are not stored by browsers or proxies unless they say so: most show somebody. */
export async function send(reply: FastifyReply, answer: Answer): Promise<FastifyReply> {
  for (const cookie of answer.cookies ?? []) {
    const options = { httpOnly: true, sameSite: "lax" as const, path: "/", secure: isSecure(reply) };
    if (cookie.value === undefined) reply.clearCookie(cookie.name, options);
    else
      reply.setCookie(cookie.name, cookie.value, {
        ...options,
        ...(cookie.maxAgeSeconds ? { maxAge: cookie.maxAgeSeconds } : {}),
      });
  }
  if (answer.kind === "redirect") return reply.code(303).header("location", answer.location).send("");
  reply.header("cache-control", answer.cacheSeconds ? `public, max-age=${answer.cacheSeconds}` : "no-store");
  if (answer.kind === "file") {
    if (answer.name) reply.header("content-disposition", `attachment; filename="${answer.name}"`);
    return reply.type(answer.type).send(answer.body);
  }
  return reply
    .code(answer.status)
    .type("text/html; charset=utf-8")
    .send(`<!doctype html>${renderToString(answer.document)}`);
}

function isSecure(reply: FastifyReply): boolean {
  return reply.request.protocol === "https";
}
