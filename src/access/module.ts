import type { ModuleManifest } from "../platform/module.ts";
import { linkDuties } from "./link-person.store.ts";
import { routes } from "./routes.ts";
import { sealAudit } from "./seal-audit.job.ts";

export const manifest: ModuleManifest = {
  name: "access",
  routes,
  jobs: [{ name: "access.seal-audit", everyMinutes: 5, run: sealAudit }],
  person: linkDuties,
};
