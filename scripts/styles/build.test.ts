import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { before, describe, test } from "node:test";
import { gzipSync } from "node:zlib";
import { buildAssets, imagesIn, manifestOf, type BuiltFile } from "./build.mjs";

const assets = new URL("../../public/assets/", import.meta.url);
const committed = (file: string) => readFileSync(new URL(file, assets), "utf8");

describe("The stylesheets and the script", () => {
  let built: Record<string, BuiltFile>;
  before(async () => {
    built = await buildAssets();
  });

  test("that are committed are what their sources build (else: node scripts/styles/build.mjs)", () => {
    assert.equal(committed("manifest.json"), manifestOf(built));
    for (const { file, text } of Object.values(built)) assert.equal(committed(file), text);
  });

  test("have no older versions beside them", () => {
    const hashedFiles = readdirSync(assets).filter(
      (file) => /^linkway\.(rtl\.)?\w{10}\./.test(file) || file.endsWith(".js"),
    );
    assert.deepEqual(
      hashedFiles.sort(),
      Object.values(built)
        .map(({ file }) => file)
        .sort(),
    );
  });

  test("leave most of a first visit's 45 KB to the page", () => {
    const kilobytes = (name: string) => gzipSync(built[name]!.text, { level: 9 }).length / 1024;
    assert.ok(kilobytes("linkway.css") < 23, `linkway.css has ${kilobytes("linkway.css").toFixed(1)} KB`);
    assert.ok(kilobytes("linkway.rtl.css") < 23);
    assert.ok(kilobytes("linkway.js") < 2);
  });

  test("load nothing from elsewhere and no licensed letters", () => {
    const css = built["linkway.css"]!.text;
    assert.equal(css.match(/url\((?!"\/assets\/images\/)/), null);
    assert.equal(css.match(/@font-face|@import|Frutiger/), null);
    for (const image of imagesIn(css)) assert.match(committed(`images/${image}`), /^<svg/);
  });

  test("mirror for languages that are read from right to left", () => {
    assert.match(built["linkway.css"]!.text, /\.nhsuk-radios__conditional\{[^}]*margin-left/);
    assert.match(built["linkway.rtl.css"]!.text, /\.nhsuk-radios__conditional\{[^}]*margin-right/);
  });
});
