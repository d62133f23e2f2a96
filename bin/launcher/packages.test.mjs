import assert from "node:assert/strict";
import { test } from "node:test";
import { whatIsMissing } from "./packages.mjs";

const wanted = {
  packages: {
    "": { name: "linkway" },
    "node_modules/fastify": { version: "5.0.0" },
    "node_modules/prettier": { version: "3.0.0", dev: true },
    "node_modules/somewhere-else": { version: "1.0.0", optional: true },
  },
};
const installed = (versions) => ({
  packages: Object.fromEntries(
    Object.entries(versions).map(([name, version]) => [`node_modules/${name}`, { version }]),
  ),
});

test("an installation that was cut short, and so left no record, is done again", () => {
  assert.equal(whatIsMissing(wanted, undefined, false), "all");
});

test("nothing is fetched when everything is there, whatever other platforms would need", () => {
  assert.equal(whatIsMissing(wanted, installed({ fastify: "5.0.0", prettier: "3.0.0" }), true), "nothing");
});

test("starting does not need what only the tests need", () => {
  assert.equal(whatIsMissing(wanted, installed({ fastify: "5.0.0" }), false), "nothing");
  assert.equal(whatIsMissing(wanted, installed({ fastify: "5.0.0" }), true), "for developers");
});

test("a changed lock file brings everything up to date", () => {
  assert.equal(whatIsMissing(wanted, installed({ fastify: "4.0.0" }), false), "all");
  assert.equal(whatIsMissing(wanted, installed({ fastify: "5.0.0", "somewhere-else": "0.9.0" }), false), "all");
});

test("a tool that is out of date matters to the tests only", () => {
  const outdated = installed({ fastify: "5.0.0", prettier: "2.0.0" });
  assert.equal(whatIsMissing(wanted, outdated, true), "for developers");
  assert.equal(whatIsMissing(wanted, outdated, false), "nothing");
});
