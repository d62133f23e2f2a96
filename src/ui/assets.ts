import { readFileSync } from "node:fs";

const manifestFile = new URL("../../public/assets/manifest.json", import.meta.url);
let manifest: Record<string, string> | undefined;

/** The address of a built file by its plain name ("linkway.css"). Throws if the styles have not been built. */
export function assetUrl(name: string): string {
  manifest ??= JSON.parse(readFileSync(manifestFile, "utf8")) as Record<string, string>;
  const file = manifest[name];
  if (!file) throw new Error(`No built file for ${name}: run node scripts/styles/build.mjs`);
  return `/assets/${file}`;
}
