import { modules, outerRing } from "../modules.mjs";
import type { ModuleManifest } from "../platform/module.ts";

/** Every module's registration, in module order. */
export async function loadManifests(): Promise<ModuleManifest[]> {
  const loaded = await Promise.all(
    [...modules, ...outerRing].map(
      (name) => import(`../${name}/module.ts`) as Promise<{ readonly manifest: ModuleManifest }>,
    ),
  );
  return loaded.map((one) => one.manifest);
}
