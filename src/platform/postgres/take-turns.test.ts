import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { test, type TestContext } from "node:test";
import { setTimeout as pause } from "node:timers/promises";
import { markOf } from "./process-mark.ts";
import { takeTurns } from "./take-turns.ts";

function place(t: TestContext): string {
  const folder = mkdtempSync(path.join(tmpdir(), "linkway-turns-"));
  t.after(() => rmSync(folder, { recursive: true }));
  return folder;
}

test("two that start the same database take turns", async (t) => {
  const folder = place(t);
  const order: string[] = [];
  const start = (name: string) =>
    takeTurns(folder, async () => {
      order.push(`${name} begins`);
      await pause(20);
      order.push(`${name} ends`);
    });
  await Promise.all([start("one"), start("two")]);
  assert.deepEqual(order, ["one begins", "one ends", "two begins", "two ends"]);
  assert.deepEqual(readdirSync(folder), []);
});

test("a mark from before the machine or container was restarted holds nobody up", async (t) => {
  const folder = place(t);
  for (const left of ["", "999999999 5 some-boot", markOf(process.pid)!]) {
    writeFileSync(path.join(folder, "starting"), left);
    assert.equal(await takeTurns(folder, () => Promise.resolve("done")), "done");
  }
});
