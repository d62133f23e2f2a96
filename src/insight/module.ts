import type { ModuleManifest } from "../platform/module.ts";
import { routes } from "./routes.ts";

export const manifest: ModuleManifest = { name: "insight", routes };
