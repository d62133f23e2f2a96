import type { ModuleManifest } from "../platform/module.ts";
import { caseRoutes } from "./case/case.routes.ts";
import { publicRoutes } from "./front/routes.ts";
import { staffRoutes } from "./staff.routes.ts";

export const manifest: ModuleManifest = { name: "desk", routes: [...publicRoutes, ...staffRoutes, ...caseRoutes] };
