import type { Selectable } from "kysely";
import type { DB, Reader } from "../platform/db/index.ts";
import { NotFound } from "../platform/refusals.ts";
import type { CalendarDay } from "../platform/values/index.ts";
import type { Closure, Schedule } from "./schedule.domain.ts";

type Row = Selectable<DB["directory.activity"]>;

/** An activity with where and when it is and whose it is. */
export interface Activity extends Omit<Row, "location_id"> {
  readonly organisationName: string;
  readonly location: {
    readonly name: string;
    readonly address: string;
    readonly postcode: string;
    readonly placeName: string;
    readonly lat: number;
    readonly lng: number;
  };
  readonly schedules: readonly Schedule[];
  readonly closures: readonly Closure[];
}

/** One activity, also one that has closed. Throws NotFound. */
export async function getActivity(reader: Reader, activityId: string): Promise<Activity> {
  const [activity] = await listActivities(reader, [activityId]);
  if (!activity) throw new NotFound("activity");
  return activity;
}

/** Several activities by id, in no order; at most 500. */
export async function listActivities(reader: Reader, activityIds: readonly string[]): Promise<Activity[]> {
  if (activityIds.length === 0) return [];
  const rows = await reader
    .selectFrom("directory.activity as a")
    .innerJoin("directory.location as l", "l.id", "a.location_id")
    .innerJoin("access.organisation as o", "o.id", "a.organisation_id")
    .selectAll("a")
    .select(["l.name as locationName", "l.address", "l.postcode", "l.place_name", "l.lat", "l.lng"])
    .select("o.name as organisationName")
    .where("a.id", "in", activityIds)
    .limit(500)
    .execute();
  const times = await timesOf(reader, activityIds);
  return rows.map(({ locationName, address, postcode, place_name, lat, lng, ...row }) => ({
    ...row,
    location: { name: locationName, address, postcode, placeName: place_name, lat, lng },
    schedules: times.schedules.get(row.id) ?? [],
    closures: times.closuresOf(row.id),
  }));
}

/** The activities of a group that have not closed, by name. */
export async function listActivitiesOfGroup(
  reader: Reader,
  organisationId: string,
  today: CalendarDay,
): Promise<Activity[]> {
  const rows = await reader
    .selectFrom("directory.activity")
    .select("id")
    .where("organisation_id", "=", organisationId)
    .where((eb) => eb.or([eb("closed_on", "is", null), eb("closed_on", ">=", today)]))
    .orderBy("name")
    .limit(25)
    .execute();
  const activities = await listActivities(
    reader,
    rows.map((row) => row.id),
  );
  return activities.toSorted((a, b) => a.name.localeCompare(b.name, "en-GB"));
}

/** When several activities meet, and when they do not. */
export async function timesOf(
  reader: Reader,
  activityIds: readonly string[],
): Promise<{ schedules: Map<string, Schedule[]>; closuresOf(activityId: string): Closure[] }> {
  const schedules = new Map<string, Schedule[]>();
  const rows = await reader
    .selectFrom("directory.schedule")
    .selectAll()
    .where("activity_id", "in", activityIds)
    .orderBy("weekday")
    .orderBy("starts_at")
    .execute();
  for (const row of rows)
    schedules.set(row.activity_id, [
      ...(schedules.get(row.activity_id) ?? []),
      {
        weekday: row.weekday,
        startsAt: row.starts_at,
        endsAt: row.ends_at,
        fromDay: row.from_day,
        untilDay: row.until_day ?? undefined,
        termTimeOnly: row.term_time_only,
      },
    ]);
  const closures = (
    await reader
      .selectFrom("directory.closure")
      .selectAll()
      .where((eb) => eb.or([eb("activity_id", "in", activityIds), eb("activity_id", "is", null)]))
      .orderBy("first_day")
      .execute()
  ).map((row) => ({
    activityId: row.activity_id ?? undefined,
    firstDay: row.first_day,
    lastDay: row.last_day,
    why: row.why,
  }));
  return {
    schedules,
    closuresOf: (id) => closures.filter((one) => one.activityId === id || one.activityId === undefined),
  };
}
