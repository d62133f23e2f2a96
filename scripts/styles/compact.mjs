/**
 * Takes out of the compressed sheet what today's browsers do not need, and joins what Sass leaves apart. Each step is
 * a name and a change of text; together they take a third of the sheet.
 */
const steps = {
  "rules for Internet Explorer": (css) =>
    css
      .replace(/@media [^{]*-ms-high-contrast: (active|none)\)\{(?:[^{}]*\{[^{}]*\})*\}/g, (block) =>
        block.startsWith("@media screen and (forced-colors") ? block : "",
      )
      .replaceAll("screen and (forced-colors: active),(-ms-high-contrast: active)", "(forced-colors: active)"),
  // Browsers give links these colours by themselves.
  "colours of links in forced colours": (css) =>
    css.replace(/@media\s*\(forced-colors: active\)\{[^{}]*\{color:(Link|Visited|Active)Text\}\}/g, ""),
  // One rule in our print sheet sets the size from which all others follow.
  "text sizes on paper": (css) => css.replace(/@media print\{[^{}]*\{font-size:[^;{}]*;line-height:[^;{}]*\}\}/g, ""),
  "rules one after another for the same selector": (css) =>
    untilStable(css, (text) => text.replace(/(?<=^|[{}])([^{}@]+)\{([^{}]*)\}\1\{/g, "$1{$2;")),
  "media one after another of the same kind": (css) =>
    untilStable(css, (text) => text.replace(/(@media[^{}]+)\{((?:[^{}]+\{[^{}]*\})*)\}\1\{/g, "$1{$2")),
  "empty rules": (css) => untilStable(css, (text) => text.replace(/(?<=^|[{}])[^{}]+\{\}/g, "")),
};

function untilStable(text, change) {
  for (let before; before !== text;) [before, text] = [text, change(text)];
  return text;
}

/** The same sheet in fewer bytes. Expects what Sass writes as "compressed". */
export function compact(css) {
  return Object.values(steps).reduce((text, step) => step(text), css);
}
