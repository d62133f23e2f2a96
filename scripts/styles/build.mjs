/**
 * Builds what every page loads: `node scripts/styles/build.mjs` writes public/assets/linkway.<hash>.css, its mirror
 * image for right-to-left languages, the small script and the manifest with which layouts find them. What is built is
 * committed; a test holds it to its sources.
 */
import { copyFile, mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { buildScript } from "./script.mjs";
import { buildSheet, mirror } from "./sheet.mjs";
import { hashed } from "./hashed.mjs";

const assets = new URL("../../public/assets/", import.meta.url);
const shippedImages = new URL("../../node_modules/nhsuk-frontend/dist/nhsuk/assets/images/", import.meta.url);

/** The images that a sheet asks for: arrows of sortable columns, the cross of a search box. */
export function imagesIn(css) {
  return [...new Set([...css.matchAll(/\/assets\/images\/([\w-]+\.svg)/g)].map(([, file]) => file))];
}

/** The built files by plain name: `{ "linkway.css": { file, text } }`. Writes nothing. */
export async function buildAssets() {
  const css = await buildSheet();
  const texts = { "linkway.css": css, "linkway.rtl.css": mirror(css), "linkway.js": await buildScript() };
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, { file: hashed(name, text), text }]));
}

/** The manifest as it is written: plain name to file name. */
export function manifestOf(built) {
  const files = Object.fromEntries(Object.entries(built).map(([name, { file }]) => [name, file]));
  return `${JSON.stringify(files, null, 2)}\n`;
}

async function write() {
  const built = await buildAssets();
  await mkdir(assets, { recursive: true });
  for (const old of await readdir(assets)) {
    if (/^linkway\..*\.(css|js)$/.test(old)) await rm(new URL(old, assets));
  }
  for (const { file, text } of Object.values(built)) await writeFile(new URL(file, assets), text);
  await mkdir(new URL("images/", assets), { recursive: true });
  for (const image of imagesIn(built["linkway.css"].text)) {
    await copyFile(new URL(image, shippedImages), new URL(`images/${image}`, assets));
  }
  await writeFile(new URL("manifest.json", assets), manifestOf(built));
  for (const { file, text } of Object.values(built)) console.log(`${file}  ${text.length} bytes`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await write();
