import assert from "node:assert/strict";
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { test } from "node:test";
import { closedAncestor } from "./closed-ancestor.ts";

const somebodyElse = 65534;

test("a folder that only its owner may pass is found on the way to a place inside it", (t) => {
  const closed = mkdtempSync(path.join(realpathSync(tmpdir()), "linkway-closed-"));
  t.after(() => rmSync(closed, { recursive: true }));
  mkdirSync(path.join(closed, "data"));
  chmodSync(closed, 0o700);
  assert.equal(closedAncestor(path.join(closed, "data", "not-yet-there"), somebodyElse), closed);
  assert.equal(closedAncestor(path.join(closed, "data"), process.getuid?.() ?? 0), undefined);
  chmodSync(closed, 0o711);
  assert.equal(closedAncestor(path.join(closed, "data"), somebodyElse), undefined);
});
