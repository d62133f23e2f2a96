import assert from "node:assert/strict";
import { test } from "node:test";
import { loadManifests } from "../../src/app/manifests.ts";
import { modules, outerRing } from "../../src/modules.mjs";
import { buildServer, get, nothingToAudit, post, redirect, type Route } from "../../src/platform/http/index.ts";
import { assertDeclared } from "../../src/platform/http/route.ts";
import { createLogger } from "../../src/platform/log.ts";

const manifests = await loadManifests();
const routes = manifests.flatMap((manifest) => manifest.routes ?? []);
const anybody = { describe: "anybody", admits: () => true };

test("every module of the list registers itself under its own name", () => {
  assert.deepEqual(
    manifests.map((manifest) => manifest.name),
    [...modules, ...outerRing],
  );
});

test("every route states who may come and what is written down", () => {
  for (const route of routes) assert.doesNotThrow(() => assertDeclared(route), `${route.method} ${route.path}`);
  assert.equal(routes.length > 0, true);
});

test("an act always names the audit event that it records, or why there is none", () => {
  const silent = routes.filter((route) => route.method === "POST" && typeof route.audit !== "string");
  for (const route of silent) {
    const why = typeof route.audit === "string" ? "" : route.audit.none;
    assert.ok(why.length > 10, `${route.path} says why nothing is audited`);
  }
});

test("no two routes share a method and path", () => {
  const seen = routes.map((route) => `${route.method} ${route.path}`);
  assert.deepEqual(
    seen.filter((one, index) => seen.indexOf(one) !== index),
    [],
  );
});

const handle = () => Promise.resolve(redirect("/"));
const incomplete: [string, Route][] = [
  ["a permission", { ...get("/planted", { may: anybody, audit: "planted", handle }), may: undefined as never }],
  ["an audit event", post("/planted", { may: anybody, audit: "", handle })],
  ["a reason for no audit", post("/planted", { may: anybody, audit: nothingToAudit(""), handle })],
];

for (const [what, route] of incomplete)
  test(`a server with a route without ${what} does not boot`, async () => {
    const parts = { routes: [route], log: createLogger("silent"), cookieSecret: "planted" };
    await assert.rejects(buildServer(parts as never), /planted has no/);
  });
