import assert from "node:assert/strict";
import { test } from "node:test";
import { areaStylesheetPath } from "../ui/index.ts";
import { makeWorld } from "../../test/support/world.ts";

const world = await makeWorld();
const sheet = (url: string) => world.app.server.inject({ url });

test("an area's own colour comes as a small sheet that browsers keep for a year", async () => {
  const answer = await sheet(areaStylesheetPath("#4a2a6b"));
  assert.equal(answer.statusCode, 200);
  assert.match(answer.body, /--lw-brand:#4a2a6b/);
  assert.equal(answer.headers["cache-control"], "public, max-age=31536000, immutable");
  assert.match(String(answer.headers["content-type"]), /^text\/css/);
});

test("a colour on which white could not be read, or which is none, has no sheet", async () => {
  assert.equal((await sheet("/assets/area/ffcb5c.css")).statusCode, 404);
  assert.equal((await sheet("/assets/area/red.css")).statusCode, 404);
});
