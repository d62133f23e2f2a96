import { heardFrom } from "../caseload/index.ts";
import type { Work } from "../platform/commands/work.ts";
import type { Event } from "../platform/events/event.ts";

/** After `attendance.marked.v1`: whoever came was heard of. Not within the press, which would have to wait for the case. */
export async function hearFromAttendance(work: Work, event: Event): Promise<void> {
  const caseId = event.ids["case"];
  if (caseId) await heardFrom(work, event.areaId, caseId);
}
