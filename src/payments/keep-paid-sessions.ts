import type { Work } from "../platform/commands/work.ts";
import type { Event } from "../platform/events/event.ts";
import { Conflict } from "../platform/refusals.ts";
import { isPaidButNotAttended } from "./keep-paid-sessions.query.ts";

/**
 * Within `attendance.marked.v1`: a session that was paid stays attended. Money that has left is put right by people,
 * with a reversal, never by a press on a register.
 *
 * @throws Conflict "already_paid".
 */
export async function keepPaidSessions(work: Work, event: Event): Promise<void> {
  const { attendance } = event.ids;
  if (attendance && (await isPaidButNotAttended(work.tx, event.areaId, attendance)))
    throw new Conflict("already_paid", "that session was paid");
}
