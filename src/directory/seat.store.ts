import type { Selectable } from "kysely";
import type { Work } from "../platform/commands/work.ts";
import type { DB, Reader, Tx } from "../platform/db/index.ts";
import { Conflict, NotFound } from "../platform/refusals.ts";
import { addDays, londonDay, londonMoment, newId, weekdayOf, type CalendarDay } from "../platform/values/index.ts";
import { seatsLeft } from "./seat.domain.ts";

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
 * Says how many more young people an activity has room for: that many beside those who hold a seat now. The same
 * number again is a confirmation. Zero pauses nothing: it is full. Ends a pause, unless one is given.
 */
export async function setSeats(
  work: Work,
  activityId: string,
  seats: { free: number; pausedUntil?: CalendarDay; areaId: string },
): Promise<void> {
  const pool = await lockPool(work.tx, activityId);
  const used = await countSeats(work.tx, [activityId], work.today);
  const places = (used.get(activityId)?.held ?? 0) + seats.free;
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

/** Seats held now, and how many of them since Monday, by activity. */
export async function countSeats(
  reader: Reader,
  activityIds: readonly string[],
  today: CalendarDay,
): Promise<Map<string, { held: number; heldThisWeek: number }>> {
  if (activityIds.length === 0) return new Map();
  const monday = londonMoment(addDays(today, 1 - weekdayOf(today)), "00:00");
  const rows = await reader
    .selectFrom("directory.seat")
    .select("activity_id")
    .select((eb) => [
      eb.fn.countAll<bigint>().as("held"),
      eb.fn.countAll<bigint>().filterWhere("held_at", ">=", monday).as("heldThisWeek"),
    ])
    .where("activity_id", "in", activityIds)
    .where("released_at", "is", null)
    .groupBy("activity_id")
    .execute();
  return new Map(
    rows.map((row) => [row.activity_id, { held: Number(row.held), heldThisWeek: Number(row.heldThisWeek) }]),
  );
}

/** How things stand with an activity's seats. */
export interface SeatState {
  /** How many more it has room for now: 0 while paused. */
  readonly free: number;
  readonly pausedUntil: CalendarDay | null;
  readonly confirmedAt: Date;
}

/** Seats of several activities at once; none for an id that is no activity. */
export async function seatStates(
  reader: Reader,
  activityIds: readonly string[],
  now: Date,
): Promise<Map<string, SeatState>> {
  if (activityIds.length === 0) return new Map();
  const today = londonDay(now);
  const used = await countSeats(reader, activityIds, today);
  const pools = await reader
    .selectFrom("directory.seat_pool")
    .selectAll()
    .where("activity_id", "in", activityIds)
    .execute();
  return new Map(
    pools.map((pool) => {
      const pausedUntil = pool.paused_until && today < pool.paused_until ? (pool.paused_until as CalendarDay) : null;
      const free = pausedUntil ? 0 : seatsLeft(pool, used.get(pool.activity_id));
      return [pool.activity_id, { free, pausedUntil, confirmedAt: pool.confirmed_at }];
    }),
  );
}

/** How many more young people each activity has room for now. */
export async function seatsFree(
  reader: Reader,
  activityIds: readonly string[],
  now: Date,
): Promise<Map<string, number>> {
  const states = await seatStates(reader, activityIds, now);
  return new Map([...states].map(([id, state]) => [id, state.free]));
}
