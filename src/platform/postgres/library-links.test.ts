import assert from "node:assert/strict";
import { mkdirSync, mkdtempSync, readlinkSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { test } from "node:test";
import { makeLibraryLinks } from "./library-links.ts";

function packageFolder(context: { after: (tidy: () => void) => void }): string {
  const folder = mkdtempSync(path.join(tmpdir(), "linkway-links-"));
  context.after(() => rmSync(folder, { recursive: true }));
  const native = path.join(folder, "native");
  mkdirSync(path.join(native, "lib"), { recursive: true });
  writeFileSync(path.join(native, "lib", "libpq.so.5.18"), "");
  const links = [{ source: "native/lib/libpq.so.5.18", target: "native/lib/libpq.so.5" }];
  writeFileSync(path.join(native, "pg-symlinks.json"), JSON.stringify(links));
  return native;
}

test("the links a package lists are made, relative to where they stand", (t) => {
  const native = packageFolder(t);
  assert.equal(makeLibraryLinks(native), 1);
  assert.equal(readlinkSync(path.join(native, "lib", "libpq.so.5")), "libpq.so.5.18");
});

test("links that are there already are left alone", (t) => {
  const native = packageFolder(t);
  makeLibraryLinks(native);
  assert.equal(makeLibraryLinks(native), 0);
});

test("a link that leads nowhere is made again", (t) => {
  const native = packageFolder(t);
  symlinkSync("libpq.so.5.17", path.join(native, "lib", "libpq.so.5"));
  assert.equal(makeLibraryLinks(native), 1);
  assert.equal(readlinkSync(path.join(native, "lib", "libpq.so.5")), "libpq.so.5.18");
});
