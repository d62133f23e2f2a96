import type { Reader } from "../platform/db/index.ts";
import { addDays, londonDay, londonMoment } from "../platform/values/index.ts";
import { listActivities, type Activity } from "./activity.query.ts";
import { hiddenAfterDays } from "./freshness.domain.ts";
import { seatStates, type SeatState } from "./seat.query.ts";

/** An activity with room, as fresh as its group's last word. */
export type FreshActivity = Activity & { readonly seats: SeatState };

/** How many of the freshest are asked for their free places. */
const looked = 24;

/**
 * What an area's groups offer now, for its front page: with free places first, then who spoke last; one of each group,
 * so that no group stands there twice.
 */
export async function listFreshActivities(
  reader: Reader,
  areaId: string,
  { now, limit }: { now: Date; limit: number },
): Promise<FreshActivity[]> {
  const today = londonDay(now);
  const rows = await reader
    .selectFrom("directory.activity as a")
    .innerJoin("directory.seat_pool as p", "p.activity_id", "a.id")
    .innerJoin("access.organisation as o", "o.id", "a.organisation_id")
    .select(["a.id", "a.organisation_id"])
    .where("o.home_area_id", "=", areaId)
    .where("a.opened_on", "<=", today)
    .where((eb) => eb.or([eb("a.closed_on", "is", null), eb("a.closed_on", ">=", today)]))
    .where("p.confirmed_at", ">", londonMoment(addDays(today, -hiddenAfterDays), "00:00"))
    .orderBy("p.confirmed_at", "desc")
    .orderBy("a.id")
    .limit(looked)
    .execute();
  const seats = await seatStates(
    reader,
    rows.map((row) => row.id),
    now,
  );
  const withRoom = (id: string) => (seats.get(id)?.free ?? 0) > 0;
  const ordered = [...rows.filter((row) => withRoom(row.id)), ...rows.filter((row) => !withRoom(row.id))];
  const chosen = ordered
    .filter((row, index) => ordered.findIndex((one) => one.organisation_id === row.organisation_id) === index)
    .slice(0, limit)
    .map((row) => row.id);
  const activities = await listActivities(reader, chosen);
  return chosen.flatMap((id) => {
    const activity = activities.find((one) => one.id === id);
    const state = seats.get(id);
    return activity && state ? [{ ...activity, seats: state }] : [];
  });
}
