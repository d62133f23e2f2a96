import assert from "node:assert/strict";
import { test } from "node:test";
import { browse, type Page } from "../../../test/support/browse.ts";
import { makeWorld } from "../../../test/support/world.ts";
import { inWork } from "../../platform/commands/run.ts";
import { systemActor } from "../../platform/acting.ts";
import { openArea, registerOrganisation } from "../index.ts";
import { codeOf, stepAt } from "../sign-in/one-time-code.ts";

const world = await makeWorld();
const administrator = await world.staff("Ada Minster", "administrator");
const admin = browse(world.app, await world.cookieOf(administrator));
const answers = {
  name: "Tom Field",
  email: "Tom.Field@linkway.example",
  role: "link_worker",
  organisation: world.teamId,
};

async function letterTo(email: string): Promise<string> {
  await world.app.drain();
  const outbox = await browse(world.app).get("/demo/outbox");
  const letter = outbox.html.split("nhsuk-card__heading").find((part) => part.includes(email)) ?? "";
  return /href="http:\/\/linkway\.test(\/l\/invitation\/[^"]+)"/.exec(letter)?.[1] ?? "no link";
}

async function invite(email: string): Promise<string> {
  const form = await admin.get("/invitations/new");
  const sent = await admin.press(form, "Send the invitation", { ...answers, email });
  assert.match(sent.text, /The invitation is on its way/);
  return letterTo(email.toLowerCase());
}

const seedOn = (page: Page) => /type:\s*((?:[A-Z2-7]{4} ?){8})/.exec(page.text)?.[1]?.replaceAll(" ", "") ?? "";

test("an invited colleague chooses a password, sets up the second step, and is signed in with the role", async () => {
  const link = await invite(answers.email);
  const browser = browse(world.app);
  const welcome = await browser.get(link);
  assert.match(welcome.text, /Welcome, Tom Field/);
  assert.match(welcome.text, /Link worker team invited you to Linkway as link worker/);
  const setUp = await browser.press(welcome, "Go on", { password: "harbour-lentil-trombone" });
  assert.match(setUp.html, /<svg role="img"/);
  const code = codeOf(seedOn(setUp), stepAt(world.clock.now()));
  const home = await browser.press(setUp, "Go on", { code });
  assert.equal(home.path, "/today");
  assert.match((await browser.get("/account")).text, /Tom Field, link worker/);
  assert.match((await browser.get("/account")).text, /tom\.field@linkway\.example/);
});

test("without a demonstration account the code is never shown on the page", async () => {
  const email = "nobody.shows@linkway.example";
  const browser = browse(world.app);
  const setUp = await browser.press(await browser.get(await invite(email)), "Go on", {
    password: "harbour-lentil-trombone",
  });
  await browser.press(setUp, "Go on", { code: codeOf(seedOn(setUp), stepAt(world.clock.now())) });
  const code = await browser.press(await browser.get("/sign-in"), "Sign in", {
    email,
    password: "harbour-lentil-trombone",
  });
  assert.match(code.title, /Type the code/);
  assert.doesNotMatch(code.text, /\d{6}/);
});

test("the seed is shown until the first code is right, never again", async () => {
  const email = "seed@linkway.example";
  const browser = browse(world.app);
  const setUp = await browser.press(await browser.get(await invite(email)), "Go on", {
    password: "harbour-lentil-trombone",
  });
  const seed = seedOn(setUp);
  const wrong = await browser.press(setUp, "Go on", { code: "1" });
  assert.equal(wrong.status, 422);
  assert.equal(seedOn(wrong), seed, "the same seed, so that the app need not be set up twice");
  await browser.press(setUp, "Go on", { code: codeOf(seed, stepAt(world.clock.now())) });
  const again = browse(world.app);
  await again.press(await again.get("/sign-in"), "Sign in", { email, password: "harbour-lentil-trombone" });
  assert.equal((await again.get("/sign-in/set-up")).path, "/sign-in/code");
});

test("an invitation works once, and opening it uses nothing", async () => {
  const link = await invite("once@linkway.example");
  for (let times = 0; times < 3; times += 1) assert.equal((await browse(world.app).get(link)).status, 200);
  const browser = browse(world.app);
  const welcome = await browser.get(link);
  const short = await browser.press(welcome, "Go on", { password: "short" });
  assert.match(short.text, /12 characters or more/);
  await browser.press(short, "Go on", { password: "harbour-lentil-trombone" });
  assert.equal((await browse(world.app).get(link)).status, 410);
});

test("an invitation ends after seven days", async () => {
  const link = await invite("late@linkway.example");
  const now = world.clock.now();
  world.clock.moveTo(new Date(now.getTime() + 7 * 86_400_000));
  assert.equal((await browse(world.app).get(link)).status, 410);
  world.clock.moveTo(now);
});

test("what is missing is said at its field and nothing typed is lost", async () => {
  const form = await admin.get("/invitations/new");
  const page = await admin.press(form, "Send the invitation", { ...answers, email: "not one", role: "" });
  assert.equal(page.status, 422);
  assert.match(page.text, /Type an e-mail address in full/);
  assert.match(page.text, /Choose what they will do/);
  assert.match(page.html, /value="Tom Field"/);
  const known = await admin.press(page, "Send the invitation", { ...answers, email: "ada.minster@linkway.example" });
  assert.match(known.text, /an account with that address already/);
});

test("only administrators invite, and only into organisations of their own area", async () => {
  const worker = await world.staff("Wim Worker", "link_worker");
  assert.equal((await browse(world.app, await world.cookieOf(worker)).get("/invitations/new")).status, 403);
  const elsewhere = await inWork(world.app.ground, systemActor("test", []), async (work) => {
    const areaId = await openArea(work, {
      slug: "east-sussex",
      name: "East Sussex",
      phone: "01632 960242",
      run_by: "the East Sussex partnership",
      front_door_name: "Single Point of Advice",
      front_door_phone: "01632 960250",
      out_of_hours_phone: "01632 960251",
    });
    return registerOrganisation(work, { kind: "team", name: "East Sussex team", home_area_id: areaId, invented: true });
  });
  const form = await admin.get("/invitations/new");
  assert.doesNotMatch(form.text, /East Sussex team/);
  assert.equal((await admin.press(form, "Send the invitation", { ...answers, organisation: elsewhere })).status, 403);
});

test("once the letter is written, the database holds nothing that opens the invitation", async () => {
  await invite("sealed@linkway.example");
  const rows = await world.app.ground.db
    .selectFrom("access.invitation")
    .select("token_sealed")
    .where("email", "=", "sealed@linkway.example")
    .execute();
  assert.deepEqual(rows, [{ token_sealed: null }]);
});
