import type { Work } from "../../platform/commands/work.ts";
import { endSession } from "./session.store.ts";

/** Ends a session of an account; false when there is none such. */
export async function endDevice(work: Work, accountId: string, sessionId: string): Promise<boolean> {
  if (!(await endSession(work, accountId, sessionId))) return false;
  await work.record({ event: "session.revoked", areaId: null, subjectKind: "session", subjectId: sessionId });
  return true;
}
