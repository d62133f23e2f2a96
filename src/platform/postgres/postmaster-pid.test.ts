import assert from "node:assert/strict";
import { test } from "node:test";
import { isServing, parsePostmaster } from "./postmaster-pid.ts";

const running = "4242\n/srv/linkway/data/postgres\n1790000000\n36055\n\n127.0.0.1\n  5432 12345\nready   \n";

test("a running server's own words are read", () => {
  assert.deepEqual(parsePostmaster(running), {
    pid: 4242,
    data: "/srv/linkway/data/postgres",
    port: 36055,
    status: "ready",
  });
});

test("a server that has only begun to start has no port yet", () => {
  assert.equal(parsePostmaster("4242\n/srv/linkway/data/postgres\n")?.port, 0);
});

for (const [what, text] of [
  ["empty", ""],
  ["cut short", "4242"],
  ["garbled", "\0\0\0\0\n/srv\n"],
  ["about process 1", "1\n/srv\n"],
] as const) {
  test(`a file that is ${what} says nothing`, () => assert.equal(parsePostmaster(text), undefined));
}

test("a live process that is no server of ours does not hold the data folder", () => {
  assert.equal(isServing({ pid: process.pid }, "/srv/linkway/data/postgres"), false);
});
