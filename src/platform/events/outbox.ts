import type { Tx } from "../db/types.ts";
import { newId } from "../values/id.ts";
import type { Event } from "./event.ts";

/** The key under which an event is told apart from its own repetition. */
export function keyOf(event: Event): string {
  return event.key ?? `${event.name}:${event.subjectKind}:${event.subjectId}`;
}

/**
 * Writes an event to the outbox in the transaction of its act. False when it was announced before: then nobody is
 * told again.
 *
 * @param awaited whether anybody handles it after the act; if not, it is kept as already dispatched.
 */
export async function writeToOutbox(tx: Tx, at: Date, event: Event, awaited: boolean): Promise<boolean> {
  const result = await tx
    .insertInto("platform.outbox")
    .values({
      id: newId(at),
      area_id: event.areaId,
      name: event.name,
      key: keyOf(event),
      subject_kind: event.subjectKind,
      subject_id: event.subjectId,
      ids: JSON.stringify(event.ids),
      announced_at: at,
      dispatched_at: awaited ? null : at,
    })
    // Naming the column would need the right to read the outbox, which the app role does not have.
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return (result.numInsertedOrUpdatedRows ?? 0n) > 0n;
}
