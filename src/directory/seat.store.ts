import type { Selectable } from "kysely";
import type { Work } from "../platform/commands/work.ts";
import type { DB, Tx } from "../platform/db/index.ts";
import { Conflict, NotFound } from "../platform/refusals.ts";
import { newId, type CalendarDay } from "../platform/values/index.ts";
import { seatsLeft } from "./seat.domain.ts";
import { countSeats } from "./seat.query.ts";

type Pool = Selectable<DB["directory.seat_pool"]>;

/**
 * Holds a seat for a place, as part of an act. The pool's row is locked, so of two who want the last seat the second
 * waits, then is refused.
 *
 * @param heldFor id of the place, which can hold one seat.
 * @returns id of the seat.
 * @throws Conflict "paused" (details: until), or "no_seat".
 */
export async function holdSeat(work: Work, activityId: string, heldFor: string): Promise<string> {
  const pool = await lockPool(work.tx, activityId);
  if (pool.paused_until && work.today < pool.paused_until)
    throw new Conflict("paused", "the group takes nobody new now", { until: pool.paused_until });
  const used = await countSeats(work.tx, [activityId], work.today);
  if (seatsLeft(pool, used.get(activityId)) <= 0) throw new Conflict("no_seat", "no place is free");
  const id = newId(work.now);
  await work.tx
    .insertInto("directory.seat")
    .values({ id, activity_id: activityId, held_for: heldFor, held_at: work.now })
    .execute();
  return id;
}

/** Gives back the seat that was held for a place, if it still is. */
export async function releaseSeat(
  work: Work,
  heldFor: string,
  reason: "declined" | "expired" | "ended" | "withdrawn",
): Promise<void> {
  await work.tx
    .updateTable("directory.seat")
    .set({ released_at: work.now, release_reason: reason })
    .where("held_for", "=", heldFor)
    .where("released_at", "is", null)
    .execute();
}

/**
 * Says how many more young people an activity has room for: that many beside those who hold a seat now; left out, as
 * many as before. Either way it is confirmed. Zero pauses nothing: it is full. Ends a pause, unless one is given.
 */
export async function setSeats(
  work: Work,
  activityId: string,
  seats: { free?: number; pausedUntil?: CalendarDay; areaId: string },
): Promise<void> {
  const pool = await lockPool(work.tx, activityId);
  const used = await countSeats(work.tx, [activityId], work.today);
  const held = used.get(activityId)?.held ?? 0;
  const places = seats.free === undefined ? pool.places : held + seats.free;
  await work.tx
    .updateTable("directory.seat_pool")
    .set({
      places,
      paused_until: seats.pausedUntil ?? null,
      confirmed_at: work.now,
      confirmed_by: work.actor.id,
    })
    .where("activity_id", "=", activityId)
    .execute();
  await work.record({
    event: "seats.set",
    areaId: seats.areaId,
    subjectKind: "activity",
    subjectId: activityId,
    details: { before: pool.places, places, ...(seats.pausedUntil ? { pausedUntil: seats.pausedUntil } : {}) },
  });
}

async function lockPool(tx: Tx, activityId: string): Promise<Pool> {
  const pool = await tx
    .selectFrom("directory.seat_pool")
    .selectAll()
    .where("activity_id", "=", activityId)
    .forUpdate()
    .executeTakeFirst();
  if (!pool) throw new NotFound("activity");
  return pool;
}
