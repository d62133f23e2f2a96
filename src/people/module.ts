import type { ModuleManifest } from "../platform/module.ts";
import { personDuties } from "./person-duties.store.ts";

export const manifest: ModuleManifest = { name: "people", person: personDuties };
