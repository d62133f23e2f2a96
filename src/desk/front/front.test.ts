import assert from "node:assert/strict";
import { test } from "node:test";
import { openArea, registerOrganisation } from "../../access/index.ts";
import { publishActivity } from "../../directory/index.ts";
import { calendarDay } from "../../platform/values/index.ts";
import { bletchley } from "../../../test/support/groups.ts";
import { browse } from "../../../test/support/browse.ts";
import { makeWorld } from "../../../test/support/world.ts";

const world = await makeWorld();

async function offer(name: string, places: number, homeAreaId = world.areaId): Promise<string> {
  return world.act(async (work) => {
    const organisationId = await registerOrganisation(work, {
      kind: "group",
      name: `${name} club`,
      home_area_id: homeAreaId,
      invented: true,
    });
    return publishActivity(work, {
      organisationId,
      location: { name: "Hall", address: "Lane", postcode: "MK3 6EW", placeName: "Bletchley", ...bletchley },
      name,
      summary: `${name} for beginners.`,
      category: "physical",
      words: [name.toLowerCase()],
      minAge: 11,
      maxAge: 16,
      costPence: 600n,
      openedOn: calendarDay("2026-01-01"),
      schedule: [{ weekday: 4, startsAt: "17:30", endsAt: "18:30" }],
      places,
    });
  });
}

/** Addresses that a page links to within the site, each once. */
function linksOf(html: string): string[] {
  const found = [...html.matchAll(/<a[^>]* href="(\/[^"]*)"/g)].map(([, href = ""]) => href.replaceAll("&amp;", "&"));
  return [...new Set(found)];
}

test("an installation of one area shows its front page at once, without signing in", async () => {
  const page = await browse(world.app).get("/");
  assert.equal(page.status, 200);
  assert.match(page.text, /Someone to talk to\.\s*Something good to do\./);
  assert.match(page.text, /Nothing fresh near here this week/, "and says honestly when there is nothing to do");
});

test("the front page shows three fresh activities, those with room first, with the age of each answer", async () => {
  await offer("Fencing", 0);
  for (const name of ["Boxing", "Painting", "Cooking"]) await offer(name, 3);
  const page = await browse(world.app).get("/blmk");
  for (const name of ["Boxing", "Painting", "Cooking"]) assert.match(page.text, new RegExp(`${name} club, Bletchley`));
  assert.doesNotMatch(page.text, /Fencing/);
  assert.match(page.text, /Thursdays 5:30pm/);
  assert.match(page.text, /Ages 11 to 16 · 3 places free/);
  assert.match(page.text, /Checked by the group today/);
  assert.match(page.linkTo("Boxing"), /^\/blmk\/activities\/[0-9a-f-]{36}$/);
});

test("every door and link of every public page leads to a page that exists", async () => {
  const browser = browse(world.app);
  const seen = new Set<string>();
  const queue = ["/blmk"];
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    const [address = ""] = path.split("#");
    if (seen.has(address)) continue;
    seen.add(address);
    const page = await browser.get(address);
    assert.notEqual(page.status, 500, address);
    if (!/\/(refer|sign-in)\b/.test(address)) assert.notEqual(page.status, 404, `${address} is linked to and missing`);
    if (/^\/(blmk(\/[a-z-]+)?|help-now|accessibility|who-sees-what|help)$/.test(address))
      queue.push(...linksOf(page.html));
  }
  for (const page of ["ask-for-help", "what-is-this", "who-runs-this", "money", "data", "contact"])
    assert.ok(seen.has(`/blmk/${page}`), `${page} can be reached`);
});

test("a young person and a family are told whom to ask and what happens, with a number to ring", async () => {
  const front = await browse(world.app).get("/blmk");
  const page = await browse(world.app).get(front.linkTo("I need some help"));
  assert.equal(page.title, "My page", "the tab gives nothing away on a shared phone");
  assert.match(page.text, /Ask a grown-up at school or college/);
  assert.equal(page.linkTo(/^Ring /), "tel:01632960142");
  assert.match(page.text, /If you’re a parent, carer or family/);
  assert.equal(page.linkTo(/Exit/), "/leave");
});

test("help right now needs no account and says 999, 111 then 2, Childline and Shout", async () => {
  const page = await browse(world.app).get("/help-now");
  assert.equal(page.status, 200);
  for (const [text, href] of [
    ["999", "tel:999"],
    ["111, then press 2", "tel:111"],
    ["0800 1111", "tel:08001111"],
    ["85258", "sms:85258"],
  ] as const)
    assert.equal(page.linkTo(text), href);
  assert.match(page.text, /A grown-up near you/);
});

test("F173 what this is, is said to professionals, families and young people in words of their own", async () => {
  const page = await browse(world.app).get("/blmk/what-is-this");
  assert.equal(page.status, 200);
  for (const heading of ["For young people", "For parents and carers", "For professionals"])
    assert.match(page.text, new RegExp(heading));
  assert.match(page.text, /Bedfordshire, Luton and Milton Keynes/);
});

test("the contact page has the area's own numbers, also for worries about a child", async () => {
  const page = await browse(world.app).get("/blmk/contact");
  assert.match(page.text, /01632 960142/);
  assert.match(page.text, /Milton Keynes Multi-Agency Safeguarding Hub/);
  assert.match(page.text, /01632 960151/);
});

test("a role of the software that sees people is named on the page of who can see what", async () => {
  const page = await browse(world.app).get("/who-sees-what");
  for (const role of ["Link worker", "Team lead", "Safeguarding lead", "Group or club", "Auditor"])
    assert.match(page.text, new RegExp(role));
});

test("an area that does not exist is not found, signed in or not", async () => {
  assert.equal((await browse(world.app).get("/nowhere")).status, 404);
  const worker = await world.staff("Priya Shah", "link_worker");
  assert.equal((await browse(world.app, await world.cookieOf(worker)).get("/nowhere")).status, 404);
  assert.equal((await browse(world.app, await world.cookieOf(worker)).get("/blmk")).status, 200);
});

test("with several areas the first page asks for yours, and each shows only its own groups", async () => {
  const elsewhere = await world.act((work) =>
    openArea(work, {
      slug: "east-sussex",
      name: "East Sussex",
      phone: "01632 960242",
      run_by: "the East Sussex partnership",
      front_door_name: "Single Point of Advice",
      front_door_phone: "01632 960250",
      out_of_hours_phone: "01632 960251",
    }),
  );
  await offer("Surfing", 3, elsewhere);
  const choose = await browse(world.app).get("/");
  assert.equal(choose.linkTo("East Sussex"), "/east-sussex");
  const page = await browse(world.app).get("/east-sussex");
  assert.match(page.text, /Surfing/);
  assert.doesNotMatch(page.text, /Boxing club/);
});
