import assert from "node:assert/strict";
import { test } from "node:test";
import { browse } from "../../../test/support/browse.ts";
import { everybody as may, plain } from "../../../test/support/plain-page.tsx";
import { withRoutes } from "../../../test/support/with-routes.ts";
import { makeWorld } from "../../../test/support/world.ts";
import { get, nothingToAudit, post, redirect } from "../http/index.ts";
import { Conflict } from "../refusals.ts";
import { newId } from "../values/index.ts";
import { Guard } from "./guard.tsx";
import { claimPress, findAnswer, forgetPresses } from "./idempotency.ts";

const world = await makeWorld();
let acts: string[] = [];
let fail: "rule" | "bug" | undefined;
let slowMs = 0;

const app = await withRoutes(world, [
  get("/press", {
    may,
    audit: nothingToAudit("a test"),
    handle: async (visit) =>
      plain(
        visit,
        "p",
        <form method="post" action="/press">
          <Guard visit={visit} />
          <button>{"Press"}</button>
        </form>,
      ),
  }),
  post("/press", {
    may,
    audit: "test.pressed",
    async handle(visit) {
      const id = newId();
      await visit.act(async (work) => {
        await work.record({ event: "test.pressed", areaId: null, subjectKind: "test", subjectId: id });
        await new Promise((resolve) => setTimeout(resolve, slowMs));
        if (fail === "rule") throw new Conflict("no_seat", "gone");
        if (fail === "bug") throw new Error("broken");
      });
      acts.push(id);
      return redirect(`/pressed/${id}`);
    },
  }),
  get("/pressed/:id", {
    may,
    audit: nothingToAudit("a test"),
    handle: async (visit) => plain(visit, "done"),
  }),
]);

function fresh(): void {
  acts = [];
  fail = undefined;
  slowMs = 0;
}

test("a second press of the same form does nothing and is shown where the first went", async () => {
  fresh();
  const browser = browse(app);
  const form = await browser.get("/press");
  const first = await browser.press(form, "Press");
  const second = await browser.press(form, "Press");
  assert.equal(acts.length, 1);
  assert.equal(second.path, first.path);
});

test("two presses at the same moment act once, and both are shown the same", async () => {
  fresh();
  slowMs = 150;
  const browser = browse(app);
  const form = await browser.get("/press");
  const [first, second, third] = await Promise.all([1, 2, 3].map(() => browser.press(form, "Press")));
  assert.equal(acts.length, 1);
  assert.deepEqual([second?.path, third?.path], [first?.path, first?.path]);
});

test("a form opened anew acts anew", async () => {
  fresh();
  const browser = browse(app);
  await browser.press(await browser.get("/press"), "Press");
  await browser.press(await browser.get("/press"), "Press");
  assert.equal(acts.length, 2);
});

test("after a press that a rule refused or a bug broke, the same form may be sent again", async () => {
  for (const kind of ["rule", "bug"] as const) {
    fresh();
    fail = kind;
    const browser = browse(app);
    const form = await browser.get("/press");
    assert.equal((await browser.press(form, "Press")).status, kind === "rule" ? 409 : 500);
    fail = undefined;
    assert.match((await browser.press(form, "Press")).path, /^\/pressed\//);
    assert.equal(acts.length, 1);
  }
});

test("a press whose process died before it answered is not done twice: the second is told so", async () => {
  fresh();
  const browser = browse(app);
  const form = await browser.get("/press");
  const press = { actorId: "anyone", route: "/press", key: String(form.formWith("Press").fields["_key"]) };
  await world.act((work) => claimPress(work.tx, press, work.now));
  const second = await browser.press(form, "Press");
  assert.equal(second.status, 409);
  assert.match(second.text, /Your first press counted. Nothing was done twice/);
  assert.equal(acts.length, 0);
});

test("presses are forgotten after 24 hours", async () => {
  const press = { actorId: "anyone", route: "/press", key: "a-key-of-yesterday" };
  await world.act((work) => claimPress(work.tx, press, work.now));
  const { db } = world.app.workerGround;
  const hours = (count: number) => new Date(world.clock.now().getTime() + count * 3_600_000);
  await forgetPresses(db, hours(23));
  await assert.rejects(
    world.act((work) => claimPress(work.tx, press, work.now)),
    Conflict,
  );
  assert.ok((await forgetPresses(db, hours(25))) > 0);
  await world.act((work) => claimPress(work.tx, press, work.now));
  assert.equal(await findAnswer(db, press), undefined);
});
