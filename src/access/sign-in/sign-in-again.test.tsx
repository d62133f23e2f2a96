import assert from "node:assert/strict";
import { test } from "node:test";
import { browse, type Page } from "../../../test/support/browse.ts";
import { withRoutes } from "../../../test/support/with-routes.ts";
import { makeWorld } from "../../../test/support/world.ts";
import { Guard } from "../../platform/forms/index.ts";
import { get, nothingToAudit, page, post, redirect, type Visit } from "../../platform/http/index.ts";
import { makeDemoAccount, signedIn, SimplePage } from "../index.ts";

const world = await makeWorld();
const password = "otter-violin-marmalade";
const words = "She came to the door in her yellow boots.\nShe wants to dance again.";
const written: unknown[] = [];
const app = await withRoutes(world, [
  get("/notes/new", {
    may: signedIn(),
    audit: nothingToAudit("a test"),
    handle: async (visit) =>
      page(
        <SimplePage visit={visit} title={"n"}>
          <form method="post" action="/notes">
            <Guard visit={visit} />
            <textarea name="words"></textarea>
            <input type="checkbox" name="about" value="home" />
            <button>{"Keep"}</button>
          </form>
        </SimplePage>,
      ),
  }),
  post("/notes", {
    may: signedIn(),
    audit: "note.written",
    async handle(visit: Visit) {
      await visit.act(async (work) => {
        written.push({ by: visit.actor.id, ...(visit.body as object) });
        await work.record({ event: "note.written", areaId: world.areaId, subjectKind: "note", subjectId: "1" });
      });
      return redirect("/account");
    },
  }),
]);

async function account(email: string): Promise<string> {
  const roles = [{ areaId: world.areaId, organisationId: world.teamId, role: "link_worker" as const }];
  return world.act((work) => makeDemoAccount(work, { email, name: "Priya Shah", password, roles }));
}

async function signInOn(browser: ReturnType<typeof browse>, from: Page, email: string): Promise<Page> {
  const code = await browser.press(from, "Sign in", { email, password });
  return browser.press(code, "Go on", { code: /the code now is (\d{6})/.exec(code.text)?.[1] ?? "" });
}

const later = (hours: number) => world.clock.moveTo(new Date(world.clock.now().getTime() + hours * 3_600_000));

test("a form sent after its session ended is kept over signing in, code included, and sent once, word for word", async () => {
  const id = await account("priya@linkway.example");
  const browser = browse(app);
  await signInOn(browser, await browser.get("/sign-in"), "priya@linkway.example");
  const form = await browser.get("/notes/new");
  later(12);
  const ended = await browser.press(form, "Keep", { words, about: ["home", "school"] });
  assert.match(ended.text, /What you wrote is kept/);
  assert.doesNotMatch(ended.html, /yellow boots/, "on the sign-in page it is sealed");
  const wrong = await browser.press(ended, "Sign in", { email: "priya@linkway.example", password: "wrong" });
  assert.match(wrong.text, /not right/);
  const back = await signInOn(browser, wrong, "priya@linkway.example");
  assert.match(back.text, /You are signed in again/);
  assert.match(back.text, /yellow boots/);
  assert.equal(written.length, 0, "nothing is sent without a press");
  const sent = await browser.press(back, "Send what you wrote");
  assert.equal(sent.path, "/account");
  assert.equal(written.length, 1);
  const { by, words: kept, about } = written[0] as { by: string; words: string; about: string[] };
  assert.deepEqual([by, kept.replaceAll("\r\n", "\n"), about], [id, words, ["home", "school"]]);
  await browser.press(back, "Send what you wrote");
  assert.equal(written.length, 1, "a second press sends nothing twice");
});

test("what one person wrote is not shown to another who signs in on the same computer", async () => {
  await account("first@linkway.example");
  await account("second@linkway.example");
  const browser = browse(app);
  await signInOn(browser, await browser.get("/sign-in"), "first@linkway.example");
  const form = await browser.get("/notes/new");
  later(12);
  const ended = await browser.press(form, "Keep", { words });
  const back = await signInOn(browser, ended, "second@linkway.example");
  assert.doesNotMatch(back.html, /yellow boots/);
});

test("a form that came from elsewhere is not carried over signing in", async () => {
  await account("third@linkway.example");
  const browser = browse(app);
  const answer = await browser.post("/notes", { words: "written by an attacker" });
  assert.equal(answer.path, "/sign-in");
  const { fields } = answer.formWith("Sign in");
  assert.equal(fields["kept"], undefined);
});

test("a made-up or altered kept form leads home instead of anywhere", async () => {
  await account("fourth@linkway.example");
  const browser = browse(app);
  const start = await browser.get("/sign-in");
  const code = await browser.press(start, "Sign in", {
    email: "fourth@linkway.example",
    password,
    kept: "abcd.efgh.ijkl.mnop",
  });
  const back = await browser.press(code, "Go on", { code: /the code now is (\d{6})/.exec(code.text)?.[1] ?? "" });
  assert.doesNotMatch(back.text, /You are signed in again/);
  assert.notEqual(back.status, 500);
});
