import type { Work } from "../platform/commands/work.ts";
import type { Event } from "../platform/events/event.ts";
import { findOpenCaseId } from "./open-case.query.ts";
import { addTask } from "./task.store.ts";

/** A message about a young person did not arrive: whoever works with them is asked to ring instead, today. */
export async function askToRingInstead(work: Work, event: Event): Promise<void> {
  const { person: personId, message: subjectId } = event.ids;
  if (!personId || !subjectId) return;
  const { areaId } = event;
  const caseId = await findOpenCaseId(work.tx, areaId, personId);
  if (!caseId) return;
  const key = `message_failed:${subjectId}`;
  await addTask(work, { areaId, key, kind: "message_failed", caseId, personId, subjectId, dueAt: work.now });
}
