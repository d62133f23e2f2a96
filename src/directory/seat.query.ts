import type { Reader } from "../platform/db/index.ts";
import { addDays, londonDay, londonMoment, weekdayOf, type CalendarDay } from "../platform/values/index.ts";
import { seatsLeft } from "./seat.domain.ts";

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
      const pausedUntil = pool.paused_until && today < pool.paused_until ? pool.paused_until : null;
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
