import { addTask } from "../../caseload/index.ts";
import type { Work } from "../../platform/commands/work.ts";
import { raiseConcern } from "../../safeguarding/index.ts";
import { nextWorkingDay } from "../ask-for-next.ts";
import type { Door } from "./door.ts";
import type { Met } from "./met-by-group.query.ts";

/**
 * Raises a group's concern: the person on duty is told, and the young person's link worker gets the task to speak with
 * the duty person. The words stay in the closed compartment.
 */
export async function raiseGroupConcern(
  work: Work,
  { area, group }: Pick<Door, "area" | "group">,
  worry: { what: string; danger: "yes" | "no"; about?: Met | undefined },
): Promise<void> {
  const { about } = worry;
  const concernId = await raiseConcern(work, {
    areaId: area.id,
    ...(about ? { personId: about.personId } : {}),
    sourceKind: "group",
    sourceId: group.id,
    words: worry.what,
    dangerNow: worry.danger === "yes",
  });
  if (about?.caseId)
    await addTask(work, {
      areaId: area.id,
      key: `group_concern:${concernId}`,
      kind: "group_concern",
      caseId: about.caseId,
      personId: about.personId,
      subjectId: concernId,
      dueAt: await nextWorkingDay(work),
    });
}
