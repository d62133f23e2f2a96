import { constants } from "node:zlib";
import { randomBytes } from "node:crypto";
import compress from "@fastify/compress";
import cookie from "@fastify/cookie";
import csrf from "@fastify/csrf-protection";
import formbody from "@fastify/formbody";
import helmet from "@fastify/helmet";
import rateLimit from "@fastify/rate-limit";
import fastifyStatic from "@fastify/static";
import Fastify, { LogController, type FastifyInstance, type FastifyRequest } from "fastify";
import type { VNode } from "preact";
import type { Actor } from "../acting.ts";
import type { Ground } from "../commands/run.ts";
import type { Logger } from "../log.ts";
import type { Answer } from "./answer.ts";
import { addHealth } from "./health.ts";
import { handlerOf } from "./handler.ts";
import { assertDeclared, type Route } from "./route.ts";
import type { Visit } from "./visit.ts";

/** What the composed application gives the server. */
export interface ServerParts {
  readonly ground: Ground;
  readonly routes: readonly Route[];
  readonly log: Logger;
  readonly demo: boolean;
  /** Folder of built styles and scripts, served under /assets/ for a year (names carry a hash). */
  readonly assets: string;
  /** Secret for signing cookies. */
  readonly cookieSecret: string;
  /** Who sends this request: session, link or public. Undefined areas are no areas. */
  readonly identify: (request: FastifyRequest) => Promise<Actor>;
  /** The page for a refusal or our own failure. */
  readonly refusalPage: (visit: Visit, problem: Problem) => VNode;
  /** Answers a visitor who is not signed in: usually the sign-in page, which keeps a posted form. */
  readonly askToSignIn: (visit: Visit) => Promise<Answer>;
  /** Whether the database answers and is migrated. */
  readonly ready: () => Promise<boolean>;
}

/** What went wrong, for the page that says so. `reference` is in the log beside the cause. */
export interface Problem {
  readonly status: number;
  readonly reason: string;
  readonly details: Readonly<Record<string, unknown>>;
  readonly reference: string;
}

const contentSecurityPolicy = {
  useDefaults: false,
  directives: {
    "default-src": ["'none'"],
    "base-uri": ["'none'"],
    "connect-src": ["'self'"],
    "font-src": ["'none'"],
    "form-action": ["'self'"],
    "frame-ancestors": ["'none'"],
    "img-src": ["'self'", "data:"],
    "manifest-src": ["'self'"],
    "script-src": ["'self'"],
    "style-src": ["'self'"],
  },
};

/** Builds the HTTP server: plugins, health, assets, and every declared route. Does not listen yet. */
export async function buildServer(parts: ServerParts): Promise<FastifyInstance> {
  for (const route of parts.routes) assertDeclared(route);
  const server = Fastify({
    loggerInstance: parts.log as never,
    logController: new LogController({ disableRequestLogging: true }),
    // People read it to us over the phone: short, and never the same twice.
    genReqId: () => randomBytes(5).toString("hex"),
    // A proxy stands beside us; an address that a stranger from outside claims for himself is not believed.
    trustProxy: ["loopback", "linklocal", "uniquelocal"],
    bodyLimit: 256 * 1024,
    requestTimeout: 30_000,
    routerOptions: { maxParamLength: 200 },
  }) as unknown as FastifyInstance;
  await server.register(helmet, {
    contentSecurityPolicy,
    referrerPolicy: { policy: "no-referrer" },
    strictTransportSecurity: parts.ground.publicUrl.startsWith("https:") ? { maxAge: 31_536_000 } : false,
    crossOriginEmbedderPolicy: false,
  });
  await server.register(compress, {
    global: true,
    threshold: 1024,
    encodings: ["br", "gzip"],
    // Quality 4 costs a millisecond a page; the default of 11 costs thirty and saves a tenth.
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
  });
  await server.register(cookie, { secret: parts.cookieSecret });
  await server.register(csrf, {
    cookieKey: "lw_form",
    cookieOpts: {
      httpOnly: true,
      sameSite: "lax",
      path: "/",
      secure: parts.ground.publicUrl.startsWith("https:"),
      signed: true,
    },
    getToken: (request: FastifyRequest) => {
      const token = (request.body as Record<string, unknown> | undefined)?.["_csrf"];
      return typeof token === "string" ? token : "";
    },
  });
  await server.register(formbody, { bodyLimit: 256 * 1024 });
  await server.register(rateLimit, { global: false });
  await server.register(fastifyStatic, { root: parts.assets, prefix: "/assets/", immutable: true, maxAge: "365d" });
  addHealth(server, parts.ready);
  const handler = handlerOf(parts);
  for (const route of parts.routes)
    server.route({
      method: route.method,
      url: route.path,
      ...(route.perMinute ? { config: { rateLimit: { max: route.perMinute, timeWindow: "1 minute" } } } : {}),
      handler: handler.handle(route),
    });
  server.setNotFoundHandler(handler.notFound);
  server.setErrorHandler((error, request, reply) => handler.failed(error, request, reply));
  return server;
}
