import assert from "node:assert/strict";
import { test } from "node:test";
import { browse } from "./support/browse.ts";
import { makeWorld } from "./support/world.ts";

const world = await makeWorld();

test("says that it lives and that it is ready", async () => {
  const browser = browse(world.app);
  assert.equal((await browser.get("/healthz")).status, 200);
  assert.equal((await browser.get("/readyz")).status, 200);
});

test("a page that does not exist says so plainly, with a strict content security policy", async () => {
  const page = await browse(world.app).get("/no-such-page");
  assert.equal(page.status, 404);
  assert.match(page.text, /no such page, or it is not yours to see/);
  const { headers } = await world.app.server.inject({ url: "/no-such-page" });
  assert.match(String(headers["content-security-policy"]), /default-src 'none'/);
});

test("an area's colour is a sheet of its own; a colour that white cannot be read on is none", async () => {
  const sheet = await world.app.server.inject({ url: "/assets/area/12504f.css" });
  assert.equal(sheet.statusCode, 200);
  assert.match(sheet.body, /#12504f/);
  assert.equal((await world.app.server.inject({ url: "/assets/area/ffff00.css" })).statusCode, 404);
});
