import assert from "node:assert/strict";
import { test } from "node:test";
import { openCase, setUpPilot } from "../../test/support/case.ts";
import { startMailServer } from "../../test/support/mail-server.ts";
import { makeWorld } from "../../test/support/world.ts";
import { queueMessage } from "../messages/index.ts";
import { listTasksOfCase } from "./index.ts";

const mail = await startMailServer();
const world = await makeWorld(undefined, { mailUrl: mail.url, demo: false });

test("a text that cannot be sent becomes a task for whoever works with the young person, once", async () => {
  await world.staff("Priya Shah", "link_worker");
  const { id: caseId, personId, areaId } = await openCase(world, await setUpPilot(world));
  await world.act((work) =>
    queueMessage(work, {
      areaId,
      key: "thursday",
      personId,
      recipientKind: "person",
      recipientId: personId,
      channel: "sms",
      address: "07700900142",
      template: "test",
      subject: "Thursday",
      body: "Thursday 5.30 is on.",
    }),
  );
  await world.app.drain();
  await world.app.drain();
  const tasks = await world.act(({ tx }) => listTasksOfCase(tx, areaId, caseId));
  assert.equal(tasks.filter((task) => task.kind === "message_failed").length, 1);
});
