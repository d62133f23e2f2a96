import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { deviceName } from "./device-name.ts";
import { safePath } from "./next-path.ts";
import { codeOf, newSeed, stepAt, stepOfCode } from "./one-time-code.ts";
import { passwordProblem } from "./password.domain.ts";
import { minutesToWait } from "./slow-down.domain.ts";

const now = new Date("2026-09-08T13:30:00Z");

test("a code is that of the standard: the example of RFC 6238", () => {
  const seed = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
  assert.equal(codeOf(seed, 1), "287082");
  assert.equal(codeOf(seed, stepAt(new Date(1_111_111_109_000))), "081804");
});

test("a code of the step before or after counts, for clocks that differ; one used, or older than one used, does not", () => {
  const seed = newSeed();
  const step = stepAt(now);
  const accepted = (offset: number, lastStep = -1) => stepOfCode(seed, codeOf(seed, step + offset), { now, lastStep });
  assert.deepEqual(
    [-1, 0, 1].map((offset) => accepted(offset)),
    [step - 1, step, step + 1],
  );
  assert.equal(accepted(-2), undefined);
  assert.equal(accepted(2), undefined);
  assert.equal(accepted(0, step), undefined);
  assert.equal(accepted(-1, step), undefined);
  assert.equal(accepted(1, step), step + 1);
});

test("five tries are free; then the wait doubles from a minute and never passes a quarter of an hour", () => {
  assert.deepEqual(
    [0, 4, 5, 6, 7, 8, 9, 30].map((failures) => minutesToWait(failures, now, now)),
    [0, 0, 1, 2, 4, 8, 15, 15],
  );
  fc.assert(
    fc.property(fc.nat(60), fc.nat(3_600_000), (failures, ago) => {
      const wait = minutesToWait(failures, new Date(now.getTime() - ago), now);
      return wait >= 0 && wait <= 15 && (ago < 900_000 || wait === 0);
    }),
  );
});

test("only a path of our own is a place to go after signing in, whatever is typed", () => {
  assert.equal(safePath("/cases/1?show=all"), "/cases/1?show=all");
  for (const bad of [
    "",
    "cases",
    "//evil",
    "/\\evil",
    "https://evil",
    "/a b",
    "/a\nb",
    "/sign-in",
    "/sign-in?next=/x",
    "/sign-out",
  ])
    assert.equal(safePath(bad), undefined, bad);
  fc.assert(
    fc.property(fc.string(), (text) => {
      const path = safePath(text);
      return path === undefined || new URL(path, "http://linkway.test").origin === "http://linkway.test";
    }),
  );
});

test("a device is named as its owner knows it", () => {
  const chrome = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36";
  assert.equal(deviceName(chrome), "Chrome, Windows");
  assert.equal(deviceName(`${chrome} Edg/140.0`), "Edge, Windows");
  assert.equal(
    deviceName("Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Safari/604.1"),
    "Safari, iPhone",
  );
  assert.equal(deviceName("Mozilla/5.0 (Android 15; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0"), "Firefox, Android");
  assert.equal(deviceName("curl/8"), "");
});

test("a password is judged by its length and by what everybody would try first", () => {
  assert.equal(passwordProblem("otter violin marmalade", "a@b.example"), undefined);
  assert.equal(passwordProblem("elevenchars", "a@b.example"), "tooShort");
  assert.equal(passwordProblem("aaaaaaaaaaaaa", "a@b.example"), "tooKnown");
  assert.equal(passwordProblem("Password1234!", "a@b.example"), "tooKnown");
  assert.equal(passwordProblem("dani.rowanbrook", "dani.rowanbrook@b.example"), "tooKnown");
  assert.equal(passwordProblem("a".repeat(201), "a@b.example"), "tooLong");
});
