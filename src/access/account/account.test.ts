import assert from "node:assert/strict";
import { test } from "node:test";
import { browse, type Browser, type Page } from "../../../test/support/browse.ts";
import { makeWorld } from "../../../test/support/world.ts";
import { assertNoDemoAccounts, makeDemoAccount } from "../index.ts";

const world = await makeWorld();
const password = "otter-violin-marmalade";
let people = 0;

async function someone(): Promise<string> {
  people += 1;
  const email = `officer${people}@linkway.example`;
  const roles = [{ areaId: world.areaId, organisationId: world.teamId, role: "business_support" as const }];
  await world.act((work) => makeDemoAccount(work, { email, name: "Grace Otieno", password, roles }));
  return email;
}

async function signIn(browser: Browser, email: string, typed = password): Promise<Page> {
  const code = await browser.press(await browser.get("/sign-in?next=/account"), "Sign in", { email, password: typed });
  return browser.press(code, "Go on", { code: /the code now is (\d{6})/.exec(code.text)?.[1] ?? "" });
}

test("one's devices are listed, and another one can be signed out from here", async () => {
  const email = await someone();
  const lost = browse(world.app);
  await signIn(lost, email);
  world.clock.moveTo(new Date(world.clock.now().getTime() + 5 * 60_000));
  const here = browse(world.app);
  const page = await signIn(here, email);
  assert.match(page.text, /This device/);
  assert.equal(page.text.match(/Sign it out/g)?.length, 1);
  const after = await here.press(page, /^Sign it out/);
  assert.match(after.text, /That device is signed out/);
  assert.doesNotMatch(after.text, /Sign it out/);
  assert.match((await lost.get("/account")).title, /Sign in/);
});

test("a device of somebody else cannot be signed out, and looks as if it did not exist", async () => {
  const other = browse(world.app);
  const theirs = await other.press(await signIn(other, await someone()), "Change password", {});
  assert.equal(theirs.status, 422);
  const session = await world.app.ground.db
    .selectFrom("access.session")
    .select("id")
    .orderBy("created_at", "desc")
    .orderBy("id", "desc")
    .executeTakeFirstOrThrow();
  const mine = browse(world.app);
  const page = await signIn(mine, await someone());
  const { fields } = page.formWith("Change password");
  const answer = await mine.post(`/account/sessions/${session.id}/end`, {
    _csrf: fields["_csrf"] ?? "",
    _key: "a-key-of-its-own-0003",
  });
  assert.equal(answer.status, 404);
  assert.equal((await other.get("/account")).status, 200);
});

test("when a device was last seen is kept to the minute", async () => {
  const email = await someone();
  const browser = browse(world.app);
  await signIn(browser, email);
  world.clock.moveTo(new Date("2026-09-08T15:07:00Z"));
  await browser.get("/account");
  assert.match((await browser.get("/account")).text, /8 Sept? 2026, 16:07/);
});

test("a new password signs other devices out, and only it opens the account from then on", async () => {
  const email = await someone();
  const other = browse(world.app);
  await signIn(other, email);
  const here = browse(world.app);
  const page = await signIn(here, email);
  const changed = await here.press(page, "Change password", { current: password, next: "harbour-lentil-trombone" });
  assert.match(changed.text, /Your password is changed. Other devices were signed out/);
  assert.match((await other.get("/account")).title, /Sign in/);
  assert.equal((await here.get("/account")).status, 200);
  const old = await other.press(await other.get("/sign-in"), "Sign in", { email, password });
  assert.equal(old.status, 422);
  assert.equal((await signIn(browse(world.app), email, "harbour-lentil-trombone")).path, "/account");
});

test("a password that is short, known, one's address, or changed without the old one is refused at its field", async () => {
  const email = await someone();
  const browser = browse(world.app);
  let page = await signIn(browser, email);
  for (const [typed, said] of [
    [{ current: password, next: "short" }, /12 characters or more/],
    [{ current: password, next: "password1234" }, /easy to guess/],
    [{ current: password, next: email }, /easy to guess/],
    [{ current: password, next: "x".repeat(201) }, /up to 200 characters/],
    [{ current: "", next: "harbour-lentil-trombone" }, /Type the password you have now/],
    [{ current: "wrong", next: "harbour-lentil-trombone" }, /not the password you have now/],
  ] as const) {
    page = await browser.press(page, "Change password", typed);
    assert.equal(page.status, 422);
    assert.match(page.text, said);
    assert.doesNotMatch(page.html, /harbour|violin/, "no password is sent back");
  }
});

test("a database with the demo world in it is refused to production in plain words", async () => {
  await assert.rejects(assertNoDemoAccounts(world.app.ground.db), /whose passwords everybody knows/);
  const empty = await makeWorld();
  await assertNoDemoAccounts(empty.app.ground.db);
});
