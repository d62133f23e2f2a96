import type { ModuleManifest } from "../platform/module.ts";
import { linkDuties } from "./link-person.store.ts";
import { routes } from "./routes.ts";

export const manifest: ModuleManifest = { name: "access", routes, person: linkDuties };
