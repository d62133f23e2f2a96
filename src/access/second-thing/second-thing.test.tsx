import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { browse, type Page } from "../../../test/support/browse.ts";
import { withRoutes } from "../../../test/support/with-routes.ts";
import { makeWorld } from "../../../test/support/world.ts";
import { get, nothingToAudit, page, post, redirect, type Visit } from "../../platform/http/index.ts";
import { makeLink, revokeLinks } from "../../platform/links/link.ts";
import { registerPhoneOf, requireSecondThing } from "../../platform/links/second-thing.ts";
import { newId } from "../../platform/values/index.ts";
import { SimplePage } from "../frames-simple.tsx";
import { byLink } from "../permission.ts";

registerPhoneOf("test", async (_reader, link) =>
  link.subject_id === unreachable ? undefined : { phone: "07700 900142", last3: "142" },
);
const unreachable = newId();
const day = 86_400_000;
const world = await makeWorld();
const acted: string[] = [];

const app = await withRoutes(world, [
  get("/l/test/:token/who", {
    may: byLink("test"),
    audit: nothingToAudit("a test"),
    handle: async (visit) =>
      (await requireSecondThing(visit)) ?? page(<SimplePage visit={visit} title={"Mina Hart"} />),
  }),
  post("/l/test/:token/who", {
    may: byLink("test"),
    audit: "test.acted",
    async handle(visit: Visit) {
      const first = await requireSecondThing(visit);
      if (first) return first;
      acted.push(visit.actor.id);
      await visit.act((work) =>
        work.record({ event: "test.acted", areaId: world.areaId, subjectKind: "test", subjectId: "1" }),
      );
      return redirect(visit.path);
    },
  }),
]);

let token = "";
let linkId = "";
let subjectId = "";
beforeEach(async () => {
  world.clock.moveTo(new Date(world.clock.now().getTime() + day));
  subjectId = newId();
  ({ token, id: linkId } = await give(subjectId));
});

function give(subject: string, secondThing: "code" | "none" = "code") {
  return world.act((work) =>
    makeLink(work, {
      areaId: world.areaId,
      purpose: "test",
      subjectKind: "test",
      subjectId: subject,
      expiresAt: new Date(world.clock.now().getTime() + 30 * day),
      secondThing,
    }),
  );
}

async function newestCode(): Promise<string> {
  await world.app.drain();
  const page = await browse(world.app).get("/demo/outbox");
  return /(\d{6}) is your code/.exec(page.text)?.[1] ?? "none";
}

async function countOf(table: "platform.link_code" | "platform.link_device"): Promise<number> {
  const rows = await world.act(({ tx }) => tx.selectFrom(table).select("id").where("link_id", "=", linkId).execute());
  return rows.length;
}

const askFrom = (browser: ReturnType<typeof browse>, asking: Page) => browser.press(asking, "Text me the code");

test("a forwarded link shows nothing until the code from the known phone is typed, then shows the page", async () => {
  const browser = browse(app);
  const asking = await browser.get(`/l/test/${token}/who`);
  assert.match(asking.text, /We text a code to the phone ending 142/);
  assert.doesNotMatch(asking.html, /Mina|07700/);
  const typing = await askFrom(browser, asking);
  assert.match(typing.text, /We sent a code to the phone ending 142/);
  const shown = await browser.press(typing, "Go on", { code: await newestCode() });
  assert.equal(shown.title, "Mina Hart – Linkway");
  assert.equal(
    (await browser.get(`/l/test/${token}/who`)).title,
    "Mina Hart – Linkway",
    "this phone is not asked again",
  );
  assert.doesNotMatch((await browse(app).get(`/l/test/${token}/who`)).html, /Mina/, "another phone is");
});

test("the code may be typed with a space, as telephones show it", async () => {
  const browser = browse(app);
  const typing = await askFrom(browser, await browser.get(`/l/test/${token}/who`));
  const code = await newestCode();
  const shown = await browser.press(typing, "Go on", { code: `${code.slice(0, 3)} ${code.slice(3)}` });
  assert.match(shown.title, /Mina/);
});

test("a scanner that opens a link many times sends no code, uses nothing and binds nothing", async () => {
  for (let times = 0; times < 5; times += 1) {
    await browse(app).get(`/l/test/${token}/who`);
    await browse(app).get(`/l/test/${token}/code`);
  }
  assert.equal(await countOf("platform.link_code"), 0);
  assert.equal(await countOf("platform.link_device"), 0);
  const link = await world.act(({ tx }) =>
    tx.selectFrom("platform.link").select("uses").where("id", "=", linkId).executeTakeFirstOrThrow(),
  );
  assert.equal(link.uses, 0);
});

test("five wrong codes end the code: the right one no longer opens, a new one does", async () => {
  const browser = browse(app);
  let typing = await askFrom(browser, await browser.get(`/l/test/${token}/who`));
  const code = await newestCode();
  const wrong = code === "111111" ? "222222" : "111111";
  for (const left of ["4 more tries", "3 more tries", "2 more tries", "one more try"]) {
    typing = await browser.press(typing, "Go on", { code: wrong });
    assert.equal(typing.status, 422);
    assert.match(typing.text, new RegExp(left));
  }
  const ended = await browser.press(typing, "Go on", { code: wrong });
  assert.match(ended.text, /That code has ended. Ask for a new one/);
  assert.match((await browser.press(typing, "Go on", { code })).text, /That code has ended/);
  world.clock.moveTo(new Date(world.clock.now().getTime() + 60_000));
  const again = await askFrom(browser, ended);
  const fresh = await newestCode();
  assert.match((await browser.press(again, "Go on", { code: fresh })).title, /Mina/);
});

test("a code that was not typed says what to do and costs no try", async () => {
  const browser = browse(app);
  const typing = await askFrom(browser, await browser.get(`/l/test/${token}/who`));
  const same = await browser.press(typing, "Go on", { code: "12" });
  assert.equal(same.status, 422);
  assert.match(same.title, /^Error: /);
  assert.match(same.text, /Type the 6 numbers of the code/);
  assert.match((await browser.press(same, "Go on", { code: await newestCode() })).title, /Mina/);
});

test("a code ends after ten minutes", async () => {
  const browser = browse(app);
  const typing = await askFrom(browser, await browser.get(`/l/test/${token}/who`));
  const code = await newestCode();
  world.clock.moveTo(new Date(world.clock.now().getTime() + 10 * 60_000));
  assert.match((await browser.press(typing, "Go on", { code })).text, /That code has ended/);
});

test("a code opens only once: typed again on another phone it opens nothing", async () => {
  const browser = browse(app);
  const typing = await askFrom(browser, await browser.get(`/l/test/${token}/who`));
  const other = browse(app);
  const otherTyping = await other.get(`/l/test/${token}/code`);
  const code = await newestCode();
  await browser.press(typing, "Go on", { code });
  assert.match((await other.press(otherTyping, "Go on", { code })).text, /That code has ended/);
});

test("a code of another link does not open this one", async () => {
  const browser = browse(app);
  const typing = await askFrom(browser, await browser.get(`/l/test/${token}/who`));
  const mine = await newestCode();
  const other = await give(newId());
  const thief = browse(app);
  const theirs = await askFrom(thief, await thief.get(`/l/test/${other.token}/who`));
  if ((await newestCode()) !== mine)
    assert.match((await thief.press(theirs, "Go on", { code: mine })).text, /That is not the code/);
  assert.match((await browser.press(typing, "Go on", { code: mine })).title, /Mina/);
});

test("only three codes go out in a quarter of an hour, so that nobody's phone is flooded", async () => {
  const browser = browse(app);
  let asking = await browser.get(`/l/test/${token}/code`);
  asking = await askFrom(browser, asking);
  asking = await browser.press(asking, "Send another code");
  asking = await browser.press(asking, "Send another code");
  assert.doesNotMatch(asking.text, /Send another code/);
  const { fields } = (await browse(app).get(`/l/test/${token}/code`)).formWith("Go on");
  assert.ok(fields["_key"]);
  assert.equal(await countOf("platform.link_code"), 3);
  const forced = await browser.post(`/l/test/${token}/code`, {
    ...asking.formWith("Go on").fields,
    _key: "a-key-of-its-own-0001",
  });
  assert.equal(forced.status, 422);
  assert.match(forced.text, /Wait 15 minutes, then ask again, or ring us on 01632 960142/);
  assert.equal(await countOf("platform.link_code"), 3);
});

test("two presses at once send one code", async () => {
  const browser = browse(app);
  const asking = await browser.get(`/l/test/${token}/code`);
  await Promise.all([askFrom(browser, asking), askFrom(browser, asking)]);
  assert.equal(await countOf("platform.link_code"), 1);
});

test("nothing is done by a form of a device that has not proved the code", async () => {
  const browser = browse(app);
  const asking = await browser.get(`/l/test/${token}/code`);
  const { fields } = asking.formWith("Text me the code");
  const answer = await browser.post(`/l/test/${token}/who`, fields);
  assert.match(answer.text, /We text a code/);
  assert.deepEqual(acted, []);
});

test("Lock asks for a code again on this device", async () => {
  const browser = browse(app);
  const typing = await askFrom(browser, await browser.get(`/l/test/${token}/who`));
  const shown = await browser.press(typing, "Go on", { code: await newestCode() });
  assert.match(shown.title, /Mina/);
  const device = [...browser.cookies].find(([name]) => name.startsWith("lw_device_"));
  const form = (await browse(app).get(`/l/test/${token}/code`)).formWith("Text me the code").fields;
  assert.ok(form["_csrf"]);
  const { fields } = typing.formWith("Go on");
  const locked = await browser.post(`/l/test/${token}/lock`, {
    _csrf: fields["_csrf"] ?? "",
    _key: "a-key-of-its-own-0002",
  });
  assert.match(locked.text, /We text a code to the phone ending 142/);
  assert.doesNotMatch((await browser.get(`/l/test/${token}/who`)).html, /Mina/);
  if (device) browser.cookies.set(device[0], device[1]);
  assert.doesNotMatch((await browser.get(`/l/test/${token}/who`)).html, /Mina/, "its old cookie is worth nothing");
});

test("the way out makes this device forget and leads to the weather", async () => {
  const browser = browse(app);
  const typing = await askFrom(browser, await browser.get(`/l/test/${token}/who`));
  await browser.press(typing, "Go on", { code: await newestCode() });
  const answer = await app.server.inject({
    url: "/leave",
    headers: { cookie: [...browser.cookies].map(([name, value]) => `${name}=${value}`).join("; ") },
  });
  assert.match(String(answer.headers["location"]), /metoffice/);
  assert.ok(answer.cookies.some((cookie) => cookie.name.startsWith("lw_device_") && cookie.value === ""));
});

test("a bound phone is asked again when its days are over", async () => {
  const browser = browse(app);
  const typing = await askFrom(browser, await browser.get(`/l/test/${token}/who`));
  await browser.press(typing, "Go on", { code: await newestCode() });
  world.clock.moveTo(new Date(world.clock.now().getTime() + day));
  assert.match((await browser.get(`/l/test/${token}/who`)).text, /We text a code/);
});

test("a link that was taken back or has expired opens neither page nor code, whatever phone holds it", async () => {
  const browser = browse(app);
  const typing = await askFrom(browser, await browser.get(`/l/test/${token}/who`));
  await browser.press(typing, "Go on", { code: await newestCode() });
  await world.act((work) => revokeLinks(work, world.areaId, "test", subjectId));
  assert.equal((await browser.get(`/l/test/${token}/who`)).status, 410);
  assert.equal((await browser.get(`/l/test/${token}/code`)).status, 410);
  const other = await give(newId());
  world.clock.moveTo(new Date(world.clock.now().getTime() + 31 * day));
  assert.match((await browser.get(`/l/test/${other.token}/code`)).text, /This link has ended/);
});

test("a link whose holder has no safe phone sends nothing and says whom to ring", async () => {
  const { token: lost } = await give(unreachable);
  const asking = await browse(app).get(`/l/test/${lost}/who`);
  assert.match(asking.text, /Ring us on 01632 960142/);
});

test("a link without a second thing opens at once and has no code page", async () => {
  const { token: open } = await give(newId(), "none");
  assert.match((await browse(app).get(`/l/test/${open}/who`)).title, /Mina/);
  assert.equal((await browse(app).get(`/l/test/${open}/code`)).status, 404);
});

test("the code page leads only to pages of its own link", async () => {
  const browser = browse(app);
  const asking = await browser.get(`/l/test/${token}/code?next=${encodeURIComponent("//evil.example")}`);
  const typing = await askFrom(browser, asking);
  const answer = await app.server.inject({
    method: "POST",
    url: `/l/test/${token}/code/proof?next=${encodeURIComponent("//evil.example")}`,
    headers: {
      cookie: [...browser.cookies].map(([name, value]) => `${name}=${value}`).join("; "),
      "content-type": "application/x-www-form-urlencoded",
    },
    payload: new URLSearchParams({
      ...typing.formWith("Go on").fields,
      code: await newestCode(),
    }).toString(),
  });
  assert.equal(answer.headers["location"], `/l/test/${token}`);
});
