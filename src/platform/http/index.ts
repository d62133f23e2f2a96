export { file, page, redirect, type Answer, type Look, type SetCookie } from "./answer.ts";
export { get, nothingToAudit, post, type Permission, type Route, type RouteAudit } from "./route.ts";
export { buildServer, type Problem, type ServerParts } from "./server.ts";
export type { Visit } from "./visit.ts";
