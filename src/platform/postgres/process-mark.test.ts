import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { test } from "node:test";
import { isLive, markOf } from "./process-mark.ts";

test("a process is known by its mark as long as it lives", async () => {
  const child = spawn("sleep", ["60"]);
  const mark = markOf(child.pid!);
  assert.ok(mark && isLive(mark));
  child.kill("SIGKILL");
  await once(child, "exit");
  assert.equal(isLive(mark), false);
});

test("a process that was given the number of an ended one is not taken for it", () => {
  const earlier = markOf(process.pid)!.replace(/^(\d+) \S+/, "$1 1");
  assert.equal(isLive(earlier), false);
});

test("an empty mark speaks of nobody", () => assert.equal(isLive(""), false));
