import assert from "node:assert/strict";
import { test } from "node:test";
import { makeWorld } from "../../test/support/world.ts";
import { registerPerson } from "../people/index.ts";
import { makeLink } from "../platform/links/link.ts";
import { calendarDay, newId } from "../platform/values/index.ts";
import { queueMessage } from "./queue-message.ts";

const world = await makeWorld();
const { areaId } = world;
const duties = world.app.manifests.flatMap((one) =>
  ["access", "messages"].includes(one.name) && one.person ? [one.person] : [],
);

async function someone(): Promise<string> {
  const personId = await world.act((work) =>
    registerPerson(work, { areaId, preferredName: "Mina", givenName: "Mina", dateOfBirth: calendarDay("2012-03-09") }),
  );
  await world.act(async (work) => {
    await queueMessage(work, {
      areaId,
      key: newId(),
      personId,
      recipientKind: "person",
      recipientId: personId,
      channel: "sms",
      address: "07700900142",
      template: "test",
      subject: "Thursday",
      body: "Hi Mina, Thursday 5.30 is on.",
    });
    const expiresAt = new Date(work.now.getTime() + 86_400_000);
    await makeLink(work, { areaId, purpose: "check-in", subjectKind: "test", subjectId: newId(), personId, expiresAt });
  });
  return personId;
}

async function held(personId: string): Promise<Record<string, readonly Record<string, unknown>[]>> {
  const parts = await world.act(({ tx }) => Promise.all(duties.map((one) => one.gather(tx, { areaId, personId }))));
  return Object.assign({}, ...parts) as Record<string, readonly Record<string, unknown>[]>;
}

test("what was sent to a young person, and the links they were given, are handed out when they ask", async () => {
  const found = await held(await someone());
  assert.equal(found["messages.message"]?.[0]?.["body"], "Hi Mina, Thursday 5.30 is on.");
  assert.equal(found["platform.link"]?.[0]?.["purpose"], "check-in");
});

test("when two records are one young person, messages and links go to the one that stays", async () => {
  const [stays, goes] = [await someone(), await someone()];
  await world.act(async (work) => {
    for (const one of duties) await one.merge(work, { areaId, personId: goes }, { areaId, personId: stays });
  });
  const found = await held(stays);
  assert.deepEqual([found["messages.message"]?.length, found["platform.link"]?.length], [2, 2]);
  const left = await held(goes);
  assert.deepEqual([left["messages.message"], left["platform.link"]], [[], []]);
});

test("an erased young person's messages are empty, what waited is not sent, and links end", async () => {
  const personId = await someone();
  await world.act(async (work) => {
    for (const one of duties) await one.erase(work, { areaId, personId });
  });
  await world.app.drain();
  const found = await held(personId);
  assert.doesNotMatch(JSON.stringify(found), /Mina|07700|Thursday/);
  assert.equal(found["messages.message"]?.[0]?.["state"], "withheld");
  assert.notEqual(found["platform.link"]?.[0]?.["revoked_at"], null);
});
