import { fileURLToPath } from "node:url";
import { PurgeCSS } from "purgecss";
import rtlcss from "rtlcss";
import * as sass from "sass";
import { compact } from "./compact.mjs";
import { pagesMayUse } from "./pages-may-use.mjs";

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));

/** The one stylesheet of all pages: NHS components and our own, without what no component and no page can name. */
export async function buildSheet() {
  const { css } = sass.compile(path("../../src/ui/styles/linkway.scss"), {
    style: "compressed",
    loadPaths: [path("../../node_modules/nhsuk-frontend/dist/nhsuk")],
    charset: false,
    silenceDeprecations: ["import"],
  });
  const [purged] = await new PurgeCSS().purge({
    content: [path("../../src/ui/**/*.tsx"), path("../../src/ui/scripts/*.js")],
    css: [{ raw: css }],
    safelist: pagesMayUse,
    // Our expander is drawn by us.
    blocklist: [/^nhsuk-expander/],
    // Class names are taken whole, so that "nhsuk-tag" does not keep every colour of tag.
    defaultExtractor: (content) => content.match(/[\w-]+/g) ?? [],
    fontFace: true,
    keyframes: true,
  });
  return `${compact(purged.css)}\n`;
}

/** The sheet for pages that are read from right to left. */
export function mirror(css) {
  return rtlcss.process(css);
}
