import assert from "node:assert/strict";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { test } from "node:test";
import { demoKey } from "./demo-key.ts";

test("a demonstration's key is made once and is its owner's only", (t) => {
  const folder = mkdtempSync(path.join(tmpdir(), "linkway-key-"));
  t.after(() => rmSync(folder, { recursive: true }));
  const key = demoKey(folder);
  assert.equal(key.length, 32);
  assert.deepEqual(demoKey(folder), key);
  assert.equal(statSync(path.join(folder, "linkway-key")).mode & 0o777, 0o600);
});
