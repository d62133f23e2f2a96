import assert from "node:assert/strict";
import { existsSync, readFileSync, statSync } from "node:fs";
import { test } from "node:test";
import { demoPassword, demoStaff } from "../../src/app/demo/staff.ts";
import { loadManifests } from "../../src/app/manifests.ts";
import { catalogue } from "../../src/platform/words/words.ts";

const readme = readFileSync("README.md", "utf8");
const walk = readme.slice(readme.indexOf("## Ten minutes"), readme.indexOf("## Further"));

test("what the walk says to press is what pages say", async () => {
  // Pages register their texts as they are loaded.
  await loadManifests();
  const anything = (text: string) => text.replaceAll(/[.*+?^$()|[\]\\]/g, "\\$&").replaceAll(/\{[^{}]*\}/g, ".*");
  const texts = [...catalogue().values()].map((text) => new RegExp(`^${anything(text)}$`));
  const bold = [...walk.matchAll(/\*\*([^*]+)\*\*/g)].map(([, text]) => (text ?? "").replaceAll(/\s+/g, " "));
  const pressed = bold.filter((text) => !["bold", "Mina"].includes(text));
  assert.ok(pressed.length > 20);
  assert.deepEqual(
    pressed.filter((text) => !texts.some((known) => known.test(text))),
    [],
  );
});

test("who signs in on the walk can, with the password that it gives", () => {
  const emails = Object.values(demoStaff).flatMap((people) => people.map((person) => person.email));
  const named = [...walk.matchAll(/`([\w.]+@blmk\.example)`/g)].map(([, email]) => email ?? "");
  assert.equal(new Set(named).size, 5);
  assert.deepEqual(
    named.filter((email) => !emails.includes(email)),
    [],
  );
  assert.ok(walk.includes(`\`${demoPassword}\``));
});

test("every picture is there, has a description, and weighs at most 120 KB", () => {
  const pictures = [
    ...readme.matchAll(/!\[([^\]]+)\]\(([^)]+)\)/g),
    ...readme.matchAll(/<img src="(?=([^"]+))[^>]*alt="([^"]+)"/g),
  ].map(([, one = "", two = ""]) => (one.endsWith(".png") ? one : two));
  assert.ok(pictures.length >= 6);
  for (const picture of pictures) {
    assert.ok(existsSync(picture), picture);
    assert.ok(statSync(picture).size <= 120 * 1024, `${picture} is too heavy`);
  }
});
