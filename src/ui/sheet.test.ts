import assert from "node:assert/strict";
import { globSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { assetUrl } from "./assets.ts";

const project = new URL("../../", import.meta.url);
const read = (file: string) => readFileSync(new URL(file, project), "utf8");
const sheet = read(`public${assetUrl("linkway.css")}`);

/** Classes that only name things, for scripts or for the markup's own sake. */
const unstyled = /^nhsuk-(js-|icon--|main-wrapper)/;

test("Every class that a page names is in the stylesheet (else: scripts/styles/pages-may-use.mjs, then build)", () => {
  const pages = globSync("src/**/*.tsx", { cwd: project }).filter(
    (file) => !/^src\/ui\/components\/|\.test\./.test(file),
  );
  assert.ok(pages.length > 20);
  const named = pages.flatMap((file) =>
    [...read(file).matchAll(/["'` ]((?:lw|nhsuk)-[\w-]*\w)(?=["'` ])/g)].map(([, name]) => `${name} in ${file}`),
  );
  const missing = named.filter((place) => {
    const name = place.split(" ")[0]!;
    return !unstyled.test(name) && !new RegExp(`\\.${name}(?![\\w-])`).test(sheet);
  });
  assert.deepEqual([...new Set(missing)], []);
});
