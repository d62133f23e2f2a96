import type { ModuleManifest } from "../platform/module.ts";

export const manifest: ModuleManifest = { name: "outcomes" };
