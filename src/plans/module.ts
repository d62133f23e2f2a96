import type { ModuleManifest } from "../platform/module.ts";
import { personDuties } from "./person.store.ts";

export const manifest: ModuleManifest = { name: "plans", person: personDuties };
