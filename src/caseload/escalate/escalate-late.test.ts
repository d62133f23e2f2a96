import assert from "node:assert/strict";
import { test } from "node:test";
import { openCase, setUpPilot } from "../../../test/support/case.ts";
import { makeWorld } from "../../../test/support/world.ts";
import { listMessagesOf } from "../../messages/index.ts";
import { readAs } from "../../platform/db/index.ts";
import { escalateLate, listTasks } from "../index.ts";

const world = await makeWorld();
const { areaId } = world;
const pilot = await setUpPilot(world);
const dani = await world.staff("Dani Rowanbrook", "link_worker");
const lead = await world.staff("Tom Becket", "team_lead");
const tasksOf = (actor: typeof lead) => readAs(world.app.ground.db, actor, (reader) => listTasks(reader, actor));
const lateMails = () =>
  world.act(({ tx }) =>
    tx
      .selectFrom("messages.message")
      .select(["recipient_id", "subject", "body"])
      .where("template", "=", "task_late")
      .execute(),
  );

test("F023 when a first contact runs out, the team lead is told by name, once, and sees it among their own", async () => {
  const one = await openCase(world, pilot, { name: "Nia", familyName: "Sorrel" });
  assert.equal(await escalateLate(world.app.workerGround), 0, "there is time left");
  world.clock.moveTo(new Date("2026-09-15T16:01:00Z"));
  assert.equal(await escalateLate(world.app.workerGround), 1);
  assert.equal(await escalateLate(world.app.workerGround), 0);
  const mails = (await lateMails()).filter((mail) => mail.recipient_id === lead.id);
  assert.equal(mails.length, 1);
  assert.match(mails[0]?.subject ?? "", new RegExp(one.reference));
  assert.match(mails[0]?.body ?? "", /Hello Tom Becket.*was due on Tuesday 15 September, 5pm/s);
  assert.doesNotMatch(`${mails[0]?.subject} ${mails[0]?.body}`, /Nia|Sorrel/);
  assert.ok((await tasksOf(lead)).some((task) => task.caseId === one.id));
  assert.ok(
    (await tasksOf(dani)).some((task) => task.caseId === one.id),
    "it stays with the worker",
  );
});

test("a message that did not arrive is a task with a name: the worker rings instead", async () => {
  const one = await openCase(world, pilot, { name: "Ola", familyName: "Reed" });
  const [message] = await readAs(world.app.ground.db, lead, (reader) => listMessagesOf(reader, areaId, one.personId));
  const failed = {
    name: "message.failed.v1",
    areaId,
    subjectKind: "message",
    subjectId: message?.id ?? "",
    ids: { message: message?.id ?? "", person: one.personId },
  };
  await world.act((work) => work.announce(failed));
  const kinds = (await tasksOf(dani)).filter((task) => task.caseId === one.id).map((task) => task.kind);
  assert.deepEqual(kinds.toSorted(), ["first_contact", "message_failed"]);
});
