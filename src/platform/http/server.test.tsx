import assert from "node:assert/strict";
import { test } from "node:test";
import { browse } from "../../../test/support/browse.ts";
import { everybody as may, plain } from "../../../test/support/plain-page.tsx";
import { withRoutes } from "../../../test/support/with-routes.ts";
import { makeWorld } from "../../../test/support/world.ts";
import { Guard } from "../forms/guard.tsx";
import { readForm } from "../forms/form.ts";
import { z } from "zod";
import { get, nothingToAudit, post, redirect } from "./index.ts";

const world = await makeWorld();
const logged: string[] = [];
const planted = "Mina Hart, 07700 900142, mina@home.example";
const received: unknown[] = [];

const app = await withRoutes(
  world,
  [
    get("/broken/:name", {
      may,
      audit: nothingToAudit("a test"),
      async handle() {
        throw new Error(`could not greet "${planted}"`);
      },
    }),
    get("/broken-sql", {
      may,
      audit: nothingToAudit("a test"),
      handle: async (visit) => {
        await visit.act(({ tx }) =>
          tx
            .insertInto("access.account")
            .values({ id: planted, email: planted, name: planted, created_at: visit.now })
            .execute(),
        );
        return redirect("/");
      },
    }),
    get("/form", {
      may,
      audit: nothingToAudit("a test"),
      handle: async (visit) =>
        plain(
          visit,
          "f",
          <form method="post" action="/form">
            <Guard visit={visit} />
            <input name="name" />
            <button>{"Send"}</button>
          </form>,
        ),
    }),
    post("/form", {
      may,
      audit: "test.sent",
      perMinute: 40,
      async handle(visit) {
        const read = readForm(z.object({ name: z.string({ error: "Type a name" }).max(1000, "Shorter") }), visit.body);
        if (!read.ok) return plain(visit, "problem", null, read.form);
        received.push(read.data.name);
        await visit.act((work) =>
          work.record({ event: "test.sent", areaId: null, subjectKind: "test", subjectId: "1" }),
        );
        return redirect("/form");
      },
    }),
    get("/looks", {
      may,
      audit: "case.viewed",
      handle: async (visit) => plain(visit, "x"),
    }),
    post("/silent", { may, audit: "test.never", handle: async () => redirect("/form") }),
  ],
  logged,
);

test("a page of our own fault says so with a reference that is in the log, and gives nothing away", async () => {
  const answer = await browse(app).get(`/broken/${encodeURIComponent("Mina Hart")}?who=07700900142`);
  assert.equal(answer.status, 500);
  assert.match(answer.text, /It is our fault, not yours/);
  const reference = /this reference: ([0-9a-f]{10})/.exec(answer.text)?.[1] ?? "none";
  assert.ok(
    logged.some((line) => line.includes(reference)),
    "the log has it",
  );
  assert.doesNotMatch(answer.html, /Mina|07700|greet|at .*\.ts|node_modules/);
});

test("logs keep where it broke, never whom it was about", async () => {
  await browse(app).get("/broken/x");
  const answer = await browse(app).get("/broken-sql");
  assert.equal(answer.status, 500);
  const all = [...logged, ...world.logged].join("\n");
  assert.match(all, /"route":"\/broken\/:name"/);
  assert.match(all, /server\.test\.tsx/);
  assert.doesNotMatch(all, /Mina|07700|mina@home/);
});

test("a form without its proof, with a forged one, or with that of another browser is refused in plain words", async () => {
  const mine = browse(app);
  const form = (await mine.get("/form")).formWith("Send").fields;
  const theirs = (await browse(app).get("/form")).formWith("Send").fields;
  for (const fields of [
    { name: "x" },
    { ...form, _csrf: "" },
    { ...form, _csrf: "forged" },
    { ...form, _csrf: String(theirs["_csrf"]) },
    { ...form, _csrf: ["a", "b"] },
  ]) {
    const answer = await mine.post("/form", fields as Record<string, string>);
    assert.equal(answer.status, 403);
    assert.match(answer.text, /This form has been open too long/);
  }
  assert.equal((await browse(app).post("/form", form as Record<string, string>)).status, 403, "without the cookie");
  assert.deepEqual(received, []);
});

test("hostile bodies are answered with a plain page, never with our fault", async () => {
  const browser = browse(app);
  const { fields } = (await browser.get("/form")).formWith("Send");
  const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
  const guard = `_csrf=${encodeURIComponent(String(fields["_csrf"]))}`;
  const key = () => `&_key=${crypto.randomUUID()}`;
  const form = "application/x-www-form-urlencoded";
  const hostile: [string, string, number[]][] = [
    [form, `${guard}${key()}&name=a&name=b`, [422]],
    [form, `${guard}${key()}&name[]=a&name[x]=b`, [422]],
    [form, `${guard}${key()}&__proto__=x&constructor=y&name=ok`, [303]],
    [form, `${guard}${key()}&__proto__[admin]=yes&name=ok`, [303]],
    [form, `${guard}&_key=short&name=%00%00a%00`, [303]],
    [form, `${guard}&_key=a&_key=b&name=ok`, [303]],
    [form, `${guard}${key()}&name=${"x".repeat(2000)}`, [422]],
    [form, `${guard}${key()}&name=${"x".repeat(300_000)}`, [413]],
    [form, `${guard}${key()}&name=%ff%fe`, [303]],
    [form, "&&&===%%%", [400, 403]],
    ["application/json", "{", [400]],
    ["application/json", `{"__proto__": {"a": 1}}`, [400]],
    ["text/xml", "<a/>", [400, 415]],
    ["multipart/form-data; boundary=x", "--x--", [400, 415]],
  ];
  for (const [type, payload, statuses] of hostile) {
    const answer = await app.server.inject({
      method: "POST",
      url: "/form",
      payload,
      headers: { cookie, "content-type": type },
    });
    assert.ok(statuses.includes(answer.statusCode), `${type} ${payload.slice(0, 60)}: ${answer.statusCode}`);
    if (answer.statusCode !== 303) assert.match(answer.body, /<!doctype html>/);
  }
  assert.equal(({} as Record<string, unknown>)["admin"], undefined);
});

test("hostile addresses are answered with a plain page, never with our fault", async () => {
  for (const url of [
    "/%00",
    "/%ff",
    "/%",
    `/${"a".repeat(5000)}`,
    "/form?name[]=1&name=2&__proto__=3",
    "/form?name=%00",
    "/l/check-in/%00/code",
    `/l/check-in/${"x".repeat(190)}/code`,
    "/l/../../etc/passwd",
    "/assets/../../package.json",
    "/assets/%2e%2e/%2e%2e/package.json",
  ]) {
    const answer = await app.server.inject({ url });
    assert.ok(answer.statusCode < 500, `${url}: ${answer.statusCode}`);
    assert.doesNotMatch(answer.body, /"dependencies"|root:/);
  }
});

test("a page that shows a record and does not say which, or an act that writes down nothing, is our fault", async () => {
  assert.equal((await browse(app).get("/looks")).status, 500);
  const browser = browse(app);
  const { fields } = (await browser.get("/form")).formWith("Send");
  assert.equal((await browser.post("/silent", fields as Record<string, string>)).status, 500);
});

test("too many presses from one address are told to wait, in plain words", async () => {
  const browser = browse(app);
  const { fields } = (await browser.get("/form")).formWith("Send");
  let answer = await browser.post("/form", { ...fields, name: "x" });
  for (let times = 0; times < 41 && answer.status !== 429; times += 1)
    answer = await browser.post("/form", { _csrf: String(fields["_csrf"]), name: "x" });
  assert.equal(answer.status, 429);
  assert.match(answer.text, /Please wait a minute/);
});

test("an address that a visitor from outside claims for himself is not believed", async () => {
  const statuses = new Set<number>();
  for (let times = 0; times < 45; times += 1) {
    const answer = await app.server.inject({
      method: "POST",
      url: "/form",
      remoteAddress: "203.0.113.7",
      headers: { "x-forwarded-for": `192.0.2.${times}` },
    });
    statuses.add(answer.statusCode);
  }
  assert.ok(statuses.has(429));
});

test("pages are not kept by browsers, frames or referrers", async () => {
  const { headers } = await app.server.inject({ url: "/form" });
  assert.equal(headers["cache-control"], "no-store");
  assert.equal(headers["referrer-policy"], "no-referrer");
  assert.match(String(headers["content-security-policy"]), /frame-ancestors 'none'/);
  assert.match(String(headers["set-cookie"]), /HttpOnly; SameSite=Lax/);
});
