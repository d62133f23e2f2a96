import { Conflict } from "../platform/refusals.ts";
import { findPostcode } from "../geography/index.ts";
import type { Work } from "../platform/commands/work.ts";
import { newId, type CalendarDay } from "../platform/values/index.ts";
import { plain } from "./synonyms.domain.ts";

/** Where an activity happens. Without coordinates the postcode's are taken. */
export interface NewLocation {
  readonly name: string;
  readonly address: string;
  readonly postcode: string;
  /** Town or part of town, as people say it; by default that of the postcode. */
  readonly placeName?: string;
  readonly lat?: number;
  readonly lng?: number;
}

export interface NewActivity {
  readonly organisationId: string;
  readonly location: NewLocation;
  readonly name: string;
  readonly summary: string;
  readonly category: "physical" | "social" | "creative" | "outdoors" | "skills" | "support";
  /** Further words it should be found by. */
  readonly words?: readonly string[];
  readonly minAge: number;
  readonly maxAge: number;
  /** What one session costs, in pence. */
  readonly costPence: bigint;
  readonly girlsOnly?: boolean;
  readonly stepFree?: boolean;
  readonly quietRoom?: boolean;
  readonly bringFriend?: boolean;
  /** "Sam meets you at the door." */
  readonly welcome?: string;
  readonly higherRisk?: boolean;
  readonly openedOn: CalendarDay;
  readonly schedule: readonly {
    /** 1 Monday to 7 Sunday. */
    readonly weekday: number;
    readonly startsAt: string;
    readonly endsAt: string;
    readonly fromDay?: CalendarDay;
    readonly untilDay?: CalendarDay;
    readonly termTimeOnly?: boolean;
  }[];
  /** Seats for young people whom the areas send. */
  readonly places: number;
  /** New people a week, where the group sets it. */
  readonly weeklyLimit?: number;
}

/** Publishes an activity with its place, weekly times and seats. Returns its id. */
export async function publishActivity(work: Work, activity: NewActivity): Promise<string> {
  const id = newId(work.now);
  const locationId = await addLocation(work, activity.location);
  const { schedule, location: _, places, weeklyLimit, words = [], ...facts } = activity;
  await work.tx
    .insertInto("directory.activity")
    .values({
      id,
      location_id: locationId,
      organisation_id: facts.organisationId,
      name: facts.name,
      summary: facts.summary,
      category: facts.category,
      search_words: plain([...words, facts.category].join(" ")),
      min_age: facts.minAge,
      max_age: facts.maxAge,
      cost_pence: facts.costPence,
      girls_only: facts.girlsOnly ?? false,
      step_free: facts.stepFree ?? false,
      quiet_room: facts.quietRoom ?? false,
      bring_friend: facts.bringFriend ?? false,
      welcome: facts.welcome ?? null,
      higher_risk: facts.higherRisk ?? false,
      confirmed_at: work.now,
      opened_on: facts.openedOn,
    })
    .execute();
  for (const one of schedule)
    await work.tx
      .insertInto("directory.schedule")
      .values({
        id: newId(work.now),
        activity_id: id,
        weekday: one.weekday,
        starts_at: one.startsAt,
        ends_at: one.endsAt,
        from_day: one.fromDay ?? facts.openedOn,
        until_day: one.untilDay ?? null,
        term_time_only: one.termTimeOnly ?? false,
      })
      .execute();
  await work.tx
    .insertInto("directory.seat_pool")
    .values({
      activity_id: id,
      places,
      weekly_limit: weeklyLimit ?? null,
      confirmed_at: work.now,
      confirmed_by: work.actor.id,
    })
    .execute();
  await work.record({ event: "activity.published", areaId: null, subjectKind: "activity", subjectId: id });
  return id;
}

async function addLocation(work: Work, location: NewLocation): Promise<string> {
  const id = newId(work.now);
  const found = await findPostcode(work.tx, location.postcode);
  const point = location.lat !== undefined && location.lng !== undefined ? location : found;
  if (point?.lat === undefined || point.lng === undefined)
    throw new Conflict("unknown_postcode", "no such postcode, and no coordinates given");
  await work.tx
    .insertInto("directory.location")
    .values({
      id,
      name: location.name,
      address: location.address,
      postcode: location.postcode,
      lat: point.lat,
      lng: point.lng,
      place_name: location.placeName ?? found?.placeName ?? "",
    })
    .execute();
  return id;
}

/** Days without a session. Without an activity: a school holiday, which closes what runs in term time only. */
export async function addClosure(
  work: Work,
  closure: { activityId?: string; firstDay: CalendarDay; lastDay: CalendarDay; why: string },
): Promise<void> {
  const id = newId(work.now);
  await work.tx
    .insertInto("directory.closure")
    .values({
      id,
      activity_id: closure.activityId ?? null,
      first_day: closure.firstDay,
      last_day: closure.lastDay,
      why: closure.why,
    })
    .execute();
  await work.record({ event: "closure.added", areaId: null, subjectKind: "closure", subjectId: id });
}
