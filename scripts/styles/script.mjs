import { readFile } from "node:fs/promises";

const sources = new URL("../../src/ui/scripts/", import.meta.url);

/** What the script adds to pages that work without it, in the order in which it runs. */
const parts = ["supported", "reveal", "error-focus", "character-count", "double-press", "quick-exit"];

/** The script of all pages as one small file: comments and indents left out, each part in a scope of its own. */
export async function buildScript() {
  const texts = await Promise.all(parts.map((part) => readFile(new URL(`${part}.js`, sources), "utf8")));
  return texts.map((text) => `{\n${withoutComments(text)}}\n`).join("");
}

function withoutComments(text) {
  return text
    .replace(/^\s*\/\*\*[^]*?\*\/\n/gm, "")
    .replace(/^\s*\/\/.*\n/gm, "")
    .replace(/^\s+/gm, "");
}
