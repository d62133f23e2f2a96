import { sql, type Reader } from "../platform/db/index.ts";
import { distanceMiles, type Point } from "../geography/index.ts";
import { addDays, londonDay, londonMoment, type CalendarDay } from "../platform/values/index.ts";
import { timesOf } from "./activity.query.ts";
import { hiddenAfterDays } from "./freshness.domain.ts";
import { rank, type Candidate, type Hit } from "./search.domain.ts";
import { seatStates } from "./seat.query.ts";
import { alsoLikes, topicsOf } from "./synonyms.domain.ts";
import { understand, type Understood } from "./topic-match.domain.ts";
import type { When } from "./when.domain.ts";

/** A search as it was asked. Without a point, nothing is too far. */
export interface ActivityQuery {
  readonly words?: string | undefined;
  readonly point?: Point | undefined;
  readonly age?: number | undefined;
  readonly when: When;
  readonly withinMiles: number;
  /** Leaves out what is only like what was asked for. */
  readonly exact?: boolean | undefined;
  readonly now: Date;
}

export interface Found {
  /** All that fit, best first. */
  readonly fits: readonly Hit[];
  /** All that are right but for one thing, best first. */
  readonly nearly: readonly Hit[];
  readonly total: number;
  readonly understood: Understood;
}

/** No more are weighed: those with the words first, then the nearest. */
const candidateLimit = 500;

/** Degrees of latitude in a mile. */
const degreesPerMile = 1 / 69;

/** Finds activities: real distances, free seats, why each fits, and what nearly does. */
export async function searchActivities(reader: Reader, query: ActivityQuery): Promise<Found> {
  const today = londonDay(query.now);
  const rows = await inReach(reader, query, today);
  const ids = rows.map((row) => row.activityId);
  const understood = understand(query.words ?? "", rows);
  if (ids.length === 0) return { fits: [], nearly: [], total: 0, understood };
  const [times, seats] = [await timesOf(reader, ids), await seatStates(reader, ids, query.now)];
  const candidates = rows.map((row): Candidate => {
    const seat = seats.get(row.activityId);
    return {
      ...row,
      miles: query.point && distanceMiles(query.point, row),
      confirmedAt: seat?.confirmedAt ?? query.now,
      seatsFree: seat?.free ?? 0,
      pausedUntil: seat?.pausedUntil ?? null,
      schedules: (times.schedules.get(row.activityId) ?? []).filter((one) => !one.untilDay || one.untilDay >= today),
      closures: times.closuresOf(row.activityId),
    };
  });
  const ranked = rank(candidates, { ...query, topics: understood.topics, today });
  return { ...ranked, total: ranked.fits.length + ranked.nearly.length, understood };
}

function inReach(reader: Reader, query: ActivityQuery, today: CalendarDay) {
  const { point, age } = query;
  const terms = topicsOf(query.words ?? "").flatMap((topic) => [topic, ...alsoLikes(topic)]);
  // As far again by half: what is a little too far is shown as nearly fitting.
  const reach = query.withinMiles * 1.5 * degreesPerMile;
  const narrow = Math.max(0.2, Math.cos(((point?.lat ?? 0) * Math.PI) / 180));
  const fresh = londonMoment(addDays(today, -hiddenAfterDays), "00:00");
  return reader
    .selectFrom("directory.activity as a")
    .innerJoin("directory.location as l", "l.id", "a.location_id")
    .innerJoin("directory.seat_pool as p", "p.activity_id", "a.id")
    .innerJoin("access.organisation as o", "o.id", "a.organisation_id")
    .select(["a.id as activityId", "a.organisation_id as organisationId", "o.name as organisationName", "a.name"])
    .select(["a.summary", "a.search_words as searchWords", "a.min_age as minAge", "a.max_age as maxAge"])
    .select(["a.cost_pence as costPence", "a.girls_only as girlsOnly", "a.step_free as stepFree", "a.welcome"])
    .select(["a.quiet_room as quietRoom", "a.bring_friend as bringFriend"])
    .select(["l.place_name as placeName", "l.lat", "l.lng"])
    .where("a.opened_on", "<=", addDays(today, 60))
    .where((eb) => eb.or([eb("a.closed_on", "is", null), eb("a.closed_on", ">=", today)]))
    .where("p.confirmed_at", ">", fresh)
    .$if(age !== undefined, (all) =>
      all.where("a.min_age", "<=", (age ?? 0) + 1).where("a.max_age", ">=", (age ?? 0) - 1),
    )
    .$if(point !== undefined, (all) =>
      all
        .where("l.lat", ">=", (point?.lat ?? 0) - reach)
        .where("l.lat", "<=", (point?.lat ?? 0) + reach)
        .where("l.lng", ">=", (point?.lng ?? 0) - reach / narrow)
        .where("l.lng", "<=", (point?.lng ?? 0) + reach / narrow),
    )
    .$if(terms.length > 0, (all) =>
      all.orderBy(
        sql`exists (select from unnest(${terms}::text[]) term
          where lower(a.name) || ' ' || a.search_words like '%' || term || '%')`,
        "desc",
      ),
    )
    .$if(point !== undefined, (all) =>
      all.orderBy(sql`(l.lat - ${point?.lat ?? 0}) ^ 2 + ((l.lng - ${point?.lng ?? 0}) * ${narrow}) ^ 2`),
    )
    .orderBy("a.name")
    .limit(candidateLimit)
    .execute();
}
