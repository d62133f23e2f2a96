import type { Work } from "../platform/commands/work.ts";
import type { Event } from "../platform/events/event.ts";
import { findOpenCaseOf } from "./case.query.ts";
import { addTask } from "./task.store.ts";

/** A message about a young person did not arrive after every try: their worker is asked to ring instead. */
export async function askToRing(work: Work, failed: Event): Promise<void> {
  const { person, message } = failed.ids;
  const one = person && (await findOpenCaseOf(work.tx, failed.areaId, person));
  if (!one || !message) return;
  await addTask(work, {
    areaId: one.areaId,
    key: `message_failed:${message}`,
    kind: "message_failed",
    caseId: one.id,
    personId: one.personId,
    subjectId: message,
    dueAt: work.now,
  });
}
