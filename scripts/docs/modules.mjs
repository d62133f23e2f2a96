// Writes the list of modules in docs/architecture.md; with --verify only says whether it is current.
// What a module is comes from the comment of its schema or of its index.ts, what it offers from the index.
import { readFileSync, writeFileSync } from "node:fs";
import { ground, modules, outerRing } from "../../src/modules.mjs";
import { namesOf, sentenceOf } from "./faces.mjs";

const file = "docs/architecture.md";
const begin = "<!-- modules: written by scripts/docs/modules.mjs -->";
const end = "<!-- end of modules -->";

/** Lists a layer: name, what lives there, what others may call. */
function list(names) {
  return names.map((name) => {
    const face = name === "platform" || name === "ui" ? [] : namesOf(`src/${name}/index.ts`);
    const offers = face.length > 0 ? `\n  Offers ${face.map((one) => `\`${one}\``).join(", ")}.` : "";
    return `- **\`${name}\`**: ${sentenceOf(name)}${offers}`;
  });
}

const layers = [
  ["Ground, which knows no module", ground],
  ["Modules, each knowing only those above it", modules],
  ["Outer ring, which gathers and which nobody imports", outerRing],
];
const written = layers.map(([title, names]) => `### ${String(title)}\n\n${list(names).join("\n")}`).join("\n\n");

const page = readFileSync(file, "utf8");
const before = page.slice(0, page.indexOf(begin) + begin.length);
const rest = page.slice(page.indexOf(end));
const current = `${before}\n\n${written}\n\n${rest}`;

if (process.argv.includes("--verify")) {
  if (current !== page) {
    console.error(`The list of modules in ${file} is old: run node scripts/docs/modules.mjs`);
    process.exitCode = 1;
  }
} else writeFileSync(file, current);
