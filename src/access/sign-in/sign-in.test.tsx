import assert from "node:assert/strict";
import { test } from "node:test";
import { browse, type Browser, type Page } from "../../../test/support/browse.ts";
import { makeWorld } from "../../../test/support/world.ts";
import { makeDemoAccount } from "../index.ts";

const world = await makeWorld();
const password = "otter-violin-marmalade";
const minute = 60_000;
let people = 0;

/** A link worker of their own for each test. */
async function someone(): Promise<{ id: string; email: string }> {
  people += 1;
  const email = `worker${people}@linkway.example`;
  const roles = [{ areaId: world.areaId, organisationId: world.teamId, role: "team_lead" as const }];
  const id = await world.act((work) => makeDemoAccount(work, { email, name: "Dani Rowanbrook", password, roles }));
  return { id, email };
}

const shownCode = (page: Page) => /the code now is (\d{6})/.exec(page.text)?.[1] ?? "none";
const later = (minutes: number) => world.clock.moveTo(new Date(world.clock.now().getTime() + minutes * minute));

async function toCode(browser: Browser, email: string, typed = password, next = ""): Promise<Page> {
  const page = await browser.get(`/sign-in${next}`);
  return browser.press(page, "Sign in", { email, password: typed });
}

async function signIn(browser: Browser, email: string): Promise<Page> {
  const page = await toCode(browser, email, password, "?next=%2Faccount");
  return browser.press(page, "Go on", { code: shownCode(page) });
}

async function eventsAbout(accountId: string): Promise<string[]> {
  const rows = await world.app.workerGround.db
    .selectFrom("platform.audit_entry")
    .select("event")
    .where("area_id", "is", null)
    .where("subject_id", "=", accountId)
    .orderBy("xid")
    .execute();
  return rows.map((row) => row.event);
}

test("e-mail, password and the code of now open a session that lasts a working day", async () => {
  const { id, email } = await someone();
  const browser = browse(world.app);
  const page = await signIn(browser, email.toUpperCase());
  assert.equal(page.path, "/account");
  assert.match(page.text, /Dani Rowanbrook, team lead/);
  assert.deepEqual((await eventsAbout(id)).slice(-2), ["sign_in.begun", "signed_in"]);
  later(12 * 60);
  assert.match((await browser.get("/account")).title, /Sign in/);
});

test("a page that needs signing in leads back to it afterwards, with what it was asked", async () => {
  const { email } = await someone();
  const browser = browse(world.app);
  const asked = await browser.get("/account?done=session");
  const code = await browser.press(asked, "Sign in", { email, password });
  const page = await browser.press(code, "Go on", { code: shownCode(code) });
  assert.equal(page.path, "/account?done=session");
});

test("signing in never leads to another site", async () => {
  const { email } = await someone();
  for (const next of [
    "//evil.example",
    "/\\evil.example",
    "https://evil.example",
    "/sign-out",
    "/%0d%0aSet-Cookie:x",
  ]) {
    const page = await browse(world.app).get(`/sign-in?next=${encodeURIComponent(next)}`);
    const fields = page.formWith("Sign in").fields;
    assert.ok(fields["next"] === undefined || String(fields["next"]).startsWith("/%"), next);
  }
  const browser = browse(world.app);
  const page = await browser.get("/sign-in");
  const code = await browser.press(page, "Sign in", { email, password, next: "//evil.example" });
  const answer = await browser.press(code, "Go on", { code: shownCode(code) });
  assert.doesNotMatch(answer.path, /evil/);
});

test("a wrong password and an unknown address get the same answer, letter for letter", async () => {
  const { id, email } = await someone();
  const wrong = await toCode(browse(world.app), email, "not-the-password");
  const unknown = await toCode(browse(world.app), "nobody@linkway.example");
  assert.equal(wrong.status, 422);
  assert.equal(unknown.status, 422);
  assert.match(wrong.text, /The e-mail address or the password is not right/);
  const plain = (page: Page, typed: string) =>
    page.html.replaceAll(typed, "typed").replaceAll(/name="_(csrf|key)" value="[^"]*"/g, "");
  assert.equal(plain(wrong, email), plain(unknown, "nobody@linkway.example"));
  assert.deepEqual((await eventsAbout(id)).slice(-1), ["sign_in.failed"]);
  assert.doesNotMatch(wrong.html, /not-the-password/, "the password is not sent back");
});

test("an unknown address takes as long to refuse as a wrong password", async () => {
  const { email } = await someone();
  const took: Record<string, number[]> = { known: [], unknown: [] };
  for (let times = 0; times < 4; times += 1)
    for (const [kind, address] of [
      ["known", email],
      ["unknown", "nobody.at.all@linkway.example"],
    ] as const) {
      const browser = browse(world.app);
      const page = await browser.get("/sign-in");
      const began = performance.now();
      await browser.press(page, "Sign in", { email: address, password: "wrong" });
      took[kind]?.push(performance.now() - began);
    }
  const [known, unknown] = [took["known"] ?? [], took["unknown"] ?? []].map((times) => Math.min(...times));
  // Without comparing a password it would be a tenth.
  assert.ok((unknown ?? 0) > (known ?? 0) / 3, `${unknown} ms against ${known} ms`);
});

test("after five wrong tries an address has to wait, ever longer, whether or not it has an account", async () => {
  const { email } = await someone();
  for (const address of [email, "stranger@linkway.example"]) {
    const browser = browse(world.app);
    for (let times = 0; times < 5; times += 1) assert.equal((await toCode(browser, address, "wrong")).status, 422);
    const slowed = await toCode(browser, address);
    assert.equal(slowed.status, 429);
    assert.match(slowed.text, /too many wrong tries. Wait 1 minute, then try again/);
    assert.match(slowed.html, new RegExp(`value="${address}"`), "what was typed is kept");
    later(1);
    assert.equal((await toCode(browser, address, "wrong")).status, 422);
    assert.match((await toCode(browser, address)).text, /Wait 2 minutes/);
    later(2);
  }
  assert.match((await toCode(browse(world.app), email)).title, /Type the code/, "the right password is not locked out");
});

test("what is missing is said at its field", async () => {
  const browser = browse(world.app);
  const page = await browser.press(await browser.get("/sign-in"), "Sign in", { email: "not an address" });
  assert.equal(page.status, 422);
  assert.match(page.title, /^Error: /);
  assert.match(page.text, /Type an e-mail address in full/);
  assert.match(page.text, /Type your password/);
});

test("a code counts once: read over a shoulder it opens nothing", async () => {
  const { email } = await someone();
  const browser = browse(world.app);
  const page = await toCode(browser, email);
  const code = shownCode(page);
  await browser.press(page, "Go on", { code });
  const thief = browse(world.app);
  const again = await thief.press(await toCode(thief, email), "Go on", { code });
  assert.equal(again.status, 422);
  assert.match(again.text, /not right, or was used already/);
  assert.equal(thief.cookies.has("lw_session"), false);
});

test("five wrong codes end the try, even for the right code after them", async () => {
  const { email } = await someone();
  const browser = browse(world.app);
  let page = await toCode(browser, email);
  const code = shownCode(page);
  const wrong = code === "000000" ? "000001" : "000000";
  for (let times = 0; times < 5; times += 1) page = await browser.press(page, "Go on", { code: wrong });
  assert.match(page.text, /too many wrong codes. Start again/);
  assert.match((await browser.press(page, "Go on", { code })).text, /Start again/);
  assert.equal(browser.cookies.has("lw_session"), false);
  assert.equal((await toCode(browse(world.app), email)).status, 429, "and the address has to wait");
});

test("the moment between password and code ends after ten minutes", async () => {
  const { email } = await someone();
  const browser = browse(world.app);
  const page = await toCode(browser, email);
  later(10);
  assert.match((await browser.press(page, "Go on", { code: shownCode(page) })).text, /That took too long/);
  assert.match((await browser.get("/sign-in/code")).title, /Sign in/);
});

test("the code page is nothing without the password before it, or with somebody else's cookie", async () => {
  const browser = browse(world.app);
  assert.equal((await browser.get("/sign-in/code")).path, "/sign-in");
  browser.cookies.set("lw_pending", "made-up");
  assert.equal((await browser.get("/sign-in/code")).path, "/sign-in");
  assert.equal((await browser.get("/sign-in/set-up")).path, "/sign-in");
});

test("a session that was planted before signing in does not become one", async () => {
  const { email } = await someone();
  const browser = browse(world.app);
  browser.cookies.set("lw_session", "planted-by-an-attacker");
  await signIn(browser, email);
  assert.notEqual(browser.cookies.get("lw_session"), "planted-by-an-attacker");
  const attacker = browse(world.app, "lw_session=planted-by-an-attacker");
  assert.match((await attacker.get("/account")).title, /Sign in/);
});

test("a forged cookie opens nothing", async () => {
  for (const forged of ["x", "a".repeat(5000), "%00", "' or 1=1 --"]) {
    const page = await browse(world.app, `lw_session=${encodeURIComponent(forged)}`).get("/account");
    assert.match(page.title, /Sign in/);
  }
});

test("signing out ends the session on the server, not only in the browser", async () => {
  const { id, email } = await someone();
  const browser = browse(world.app);
  const page = await signIn(browser, email);
  const copied = browser.cookies.get("lw_session") ?? "";
  assert.equal((await browser.press(page, "Sign out")).path, "/sign-in");
  assert.match((await browse(world.app, `lw_session=${copied}`).get("/account")).title, /Sign in/);
  assert.equal((await eventsAbout(id)).at(-1), "signed_out");
});

test("two sign-ins right after one another both get a code that works", async () => {
  const { email } = await someone();
  for (let times = 0; times < 3; times += 1) assert.equal((await signIn(browse(world.app), email)).path, "/account");
});

test("what signs in is never logged", () => {
  assert.doesNotMatch(world.logged.join("\n"), /otter-violin|worker\d+@|stranger@/);
});
