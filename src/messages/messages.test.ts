import assert from "node:assert/strict";
import { test } from "node:test";
import { browse } from "../../test/support/browse.ts";
import { startMailServer } from "../../test/support/mail-server.ts";
import { makeWorld } from "../../test/support/world.ts";
import { readAs } from "../platform/db/index.ts";
import { systemActor } from "../platform/acting.ts";
import { listAllMessages } from "./message.query.ts";
import { queueMessage, type NewMessage } from "./queue-message.ts";

const mail = await startMailServer();
const world = await makeWorld();
const posting = await makeWorld(undefined, { mailUrl: mail.url, demo: false });

function letter(areaId: string, key: string, more: Partial<NewMessage> = {}): NewMessage {
  return {
    areaId,
    key,
    recipientKind: "referrer",
    recipientId: "7f1e0c9a-0000-7000-8000-000000000001",
    channel: "email",
    address: "r.ellis@lanternhill.example",
    template: "test",
    subject: "Your referral LW-7K3M-2Q: we said yes",
    body: "Hello Rowan,\n\nSee how it goes: http://linkway.test/l/referral/abc",
    ...more,
  };
}

async function statesIn(one: typeof world) {
  const rows = await readAs(one.app.ground.db, systemActor("test", [one.areaId]), (reader) =>
    listAllMessages(reader, [one.areaId], { limit: 50, offset: 0 }),
  );
  return rows.map(({ key, state, state_reason: reason, attempts }) => ({ key, state, reason, attempts }));
}

test("a message queued twice under one key is one message, and a demonstration keeps it as sent", async () => {
  await world.act((work) => queueMessage(work, letter(world.areaId, "one")));
  await world.act((work) => queueMessage(work, letter(world.areaId, "one", { body: "another text" })));
  await world.app.drain();
  assert.deepEqual(await statesIn(world), [{ key: "one", state: "sent", reason: null, attempts: 1 }]);
});

test("a message without a safe way is withheld, never sent, and says why", async () => {
  await world.act((work) => queueMessage(work, letter(world.areaId, "none", { channel: "none", address: undefined })));
  await world.act((work) => queueMessage(work, letter(world.areaId, "no-number", { channel: "sms", address: "" })));
  await world.app.drain();
  const withheld = (await statesIn(world)).filter((row) => row.state === "withheld");
  assert.deepEqual(
    withheld.map((row) => row.reason),
    ["no_safe_way", "no_safe_way"],
  );
  assert.match((await browse(world.app).get("/demo/outbox")).text, /No way of reaching them is known to be safe/);
});

test("the outbox page shows whom, how and what, newest first, and its links can be pressed", async () => {
  world.clock.moveTo(new Date("2026-09-08T14:00:00Z"));
  await world.act((work) => queueMessage(work, letter(world.areaId, "newest", { subject: "The newest" })));
  const page = await browse(world.app).get("/demo/outbox");
  assert.equal(page.status, 200);
  assert.match(page.text, /To the referrer, by e-mail: r\.ellis@lanternhill\.example/);
  assert.ok(page.text.indexOf("The newest") < page.text.indexOf("we said yes"));
  assert.match(page.text, /8 Sept? 2026, 15:00, London time/);
  assert.equal(page.linkTo("http://linkway.test/l/referral/abc"), "http://linkway.test/l/referral/abc");
});

test("the outbox page is paged", async () => {
  await world.act(async (work) => {
    for (let index = 0; index < 30; index += 1) await queueMessage(work, letter(world.areaId, `many ${index}`));
  });
  const browser = browse(world.app);
  const second = await browser.get((await browser.get("/demo/outbox")).linkTo(/Older messages/));
  assert.match(second.text, /Newer messages/);
  assert.equal((await browser.get("/demo/outbox?page=x")).status, 200);
});

test("in production there is no outbox page", async () => {
  assert.equal((await browse(posting.app).get("/demo/outbox")).status, 404);
});

test("a letter goes out over SMTP as plain text, once", async () => {
  await posting.act((work) => queueMessage(work, letter(posting.areaId, "post")));
  await posting.app.drain();
  await posting.app.drain();
  assert.equal(mail.letters.length, 1);
  assert.match(
    mail.letters[0] ?? "",
    /To: r\.ellis@lanternhill\.example[\s\S]*From: hello@linkway\.test|From: hello@linkway\.test[\s\S]*To: r\.ellis/,
  );
  assert.match(mail.letters[0] ?? "", /Content-Type: text\/plain/);
});

test("a letter refused for now is tried again, later each time, and after five tries the team is told", async () => {
  mail.answerWith("451 later");
  await posting.act((work) => queueMessage(work, letter(posting.areaId, "later")));
  await posting.app.drain();
  const now = async () => (await statesIn(posting)).find((row) => row.key === "later");
  assert.deepEqual(await now(), { key: "later", state: "waiting", reason: "not_taken", attempts: 1 });
  await posting.app.drain();
  assert.equal((await now())?.attempts, 1, "not before its time");
  for (const minutes of [1, 5, 20, 60]) {
    posting.clock.moveTo(new Date(posting.clock.now().getTime() + minutes * 60_000));
    await posting.app.drain();
  }
  assert.deepEqual(await now(), { key: "later", state: "failed", reason: "not_taken", attempts: 5 });
  const events = await posting.app.workerGround.db
    .selectFrom("platform.outbox")
    .select(["name", "ids"])
    .where("name", "=", "message.failed.v1")
    .execute();
  assert.equal(events.length, 1);
  assert.doesNotMatch(JSON.stringify(events), /lanternhill/);
});

test("a letter refused for good fails at once, as does a text when nobody carries texts", async () => {
  mail.answerWith("550 no such person");
  await posting.act((work) => queueMessage(work, letter(posting.areaId, "nobody")));
  await posting.act((work) =>
    queueMessage(work, letter(posting.areaId, "text", { channel: "sms", address: "07700 900142" })),
  );
  await posting.app.drain();
  const rows = await statesIn(posting);
  const of = (key: string) => rows.filter((row) => row.key === key).map((row) => [row.key, row.state, row.reason]);
  assert.deepEqual(
    [...of("nobody"), ...of("text")],
    [
      ["nobody", "failed", "mail_550"],
      ["text", "failed", "no_text_provider"],
    ],
  );
});
