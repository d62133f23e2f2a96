import type { ModuleManifest } from "../platform/module.ts";
import { keepPaidSessions } from "./keep-paid-sessions.ts";
import { routes } from "./routes.ts";

export const manifest: ModuleManifest = {
  name: "payments",
  routes,
  within: [{ event: "attendance.marked.v1", name: "payments: keep what was paid", handle: keepPaidSessions }],
};
