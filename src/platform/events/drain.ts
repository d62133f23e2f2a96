import type { Selectable } from "kysely";
import { systemActor } from "../acting.ts";
import { inWork, type Ground } from "../commands/run.ts";
import type { DB } from "../db/types.ts";
import type { AfterHandler, Event, Listener } from "./event.ts";

type OutboxRow = Selectable<DB["platform.outbox"]>;

const batchSize = 50;

/**
 * Handles what waits in the outbox, oldest first, and returns how many events were finished. Each handler runs in a
 * transaction of its own together with the row that says it has run, so a crash between two handlers repeats neither.
 * An event that fails stays; later events of the same subject wait for it.
 *
 * @param ground of the worker role.
 */
export async function drainOutbox(ground: Ground, onFailure: (event: string, error: unknown) => void): Promise<number> {
  const waiting = await ground.db
    .selectFrom("platform.outbox")
    .selectAll()
    .where("dispatched_at", "is", null)
    .orderBy("position")
    .limit(batchSize)
    .execute();
  const stuck = new Set<string>();
  let finished = 0;
  for (const row of waiting) {
    const subject = `${row.subject_kind}:${row.subject_id}`;
    if (stuck.has(subject)) continue;
    try {
      await dispatch(ground, row);
      finished += 1;
    } catch (error) {
      stuck.add(subject);
      await noteFailure(ground, row, error);
      onFailure(row.name, error);
    }
  }
  return finished;
}

async function dispatch(ground: Ground, row: OutboxRow): Promise<void> {
  const event = eventOf(row);
  for (const listener of ground.events.after)
    if (listener.event === row.name) await handleOnce(ground, row, event, listener);
  await ground.db
    .updateTable("platform.outbox")
    .set({ dispatched_at: ground.clock.now() })
    .where("id", "=", row.id)
    .execute();
}

async function handleOnce(ground: Ground, row: OutboxRow, event: Event, listener: Listener<AfterHandler>) {
  await inWork(ground, systemActor(listener.name, [row.area_id]), async (work) => {
    const first = await work.tx
      .insertInto("platform.outbox_handled")
      .values({ event_id: row.id, handler: listener.name, handled_at: work.now })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    if ((first.numInsertedOrUpdatedRows ?? 0n) > 0n) await listener.handle(work, event);
  });
}

async function noteFailure(ground: Ground, row: OutboxRow, error: unknown): Promise<void> {
  await ground.db
    .updateTable("platform.outbox")
    .set({ attempts: row.attempts + 1, last_error: error instanceof Error ? error.name : "unknown" })
    .where("id", "=", row.id)
    .execute();
}

function eventOf(row: OutboxRow): Event {
  return {
    name: row.name,
    areaId: row.area_id,
    subjectKind: row.subject_kind,
    subjectId: row.subject_id,
    ids: row.ids as Record<string, string>,
    key: row.key,
  };
}
