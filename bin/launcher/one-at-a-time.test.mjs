import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { test } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { oneAtATime } from "./one-at-a-time.mjs";

function place(t) {
  const folder = mkdtempSync(path.join(tmpdir(), "linkway-turns-"));
  t.after(() => rmSync(folder, { recursive: true }));
  return folder;
}

test("two starts at once take turns", async (t) => {
  const folder = place(t);
  const order = [];
  const start = (name) =>
    oneAtATime(async () => {
      order.push(`${name} begins`);
      await pause(50);
      order.push(`${name} ends`);
    }, folder);
  await Promise.all([start("one"), start("two")]);
  assert.deepEqual(order, ["one begins", "one ends", "two begins", "two ends"]);
});

test("the mark of a start that was killed does not hold up the next one", async (t) => {
  const folder = place(t);
  const { pid } = spawnSync("true");
  writeFileSync(path.join(folder, "installing"), String(pid));
  assert.equal(await oneAtATime(async () => "done", folder), "done");
  assert.equal(existsSync(path.join(folder, "installing")), false);
});

test("a start that fails lets the next one in", async (t) => {
  const folder = place(t);
  await assert.rejects(
    oneAtATime(() => Promise.reject(new Error("full disk")), folder),
    /full disk/,
  );
  assert.equal(await oneAtATime(async () => "done", folder), "done");
});
