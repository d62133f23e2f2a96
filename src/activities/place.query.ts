import type { Selectable } from "kysely";
import type { DB, Reader } from "../platform/db/index.ts";
import type { CalendarDay } from "../platform/values/index.ts";
import { openStatuses, type EndReason, type Mark, type PlaceFacts, type PlaceStatus } from "./place.domain.ts";

type Row = Selectable<DB["activities.place"]>;

/** A young person's place at an activity. */
export interface Place {
  readonly areaId: string;
  readonly id: string;
  readonly activityId: string;
  readonly organisationId: string;
  readonly personId: string;
  readonly caseId: string | null;
  readonly planLineId: string | null;
  /** Null where it costs nothing. */
  readonly commitmentId: string | null;
  readonly status: PlaceStatus;
  readonly offeredAt: Date;
  /** Account that asked. */
  readonly offeredBy: string;
  readonly answerBy: Date;
  readonly whatHelps: string | null;
  readonly sessionsFunded: number;
  readonly sessionsAttended: number;
  readonly weeksFunded: number;
  readonly startedOn: CalendarDay | null;
  readonly endsOn: CalendarDay | null;
  readonly endedAt: Date | null;
}

function toPlace(row: Row): Place {
  return {
    areaId: row.area_id,
    id: row.id,
    activityId: row.activity_id,
    organisationId: row.organisation_id,
    personId: row.person_id,
    caseId: row.case_id,
    planLineId: row.plan_line_id,
    commitmentId: row.commitment_id,
    status: row.status as PlaceStatus,
    offeredAt: row.offered_at,
    offeredBy: row.offered_by,
    answerBy: row.answer_by,
    whatHelps: row.what_helps,
    sessionsFunded: row.sessions_funded,
    sessionsAttended: row.sessions_attended,
    weeksFunded: row.weeks_funded,
    startedOn: row.started_on,
    endsOn: row.ends_on,
    endedAt: row.ended_at,
  };
}

/** A place of the actor's areas by id; undefined when there is none. Says nothing of who may see it. */
export async function findPlace(reader: Reader, placeId: string): Promise<Place | undefined> {
  const row = await reader.selectFrom("activities.place").selectAll().where("id", "=", placeId).executeTakeFirst();
  return row && toPlace(row);
}

/** As `findPlace`, and keeps others from changing it until this act is over. */
export async function lockPlace(reader: Reader, placeId: string): Promise<Place | undefined> {
  const row = await reader
    .selectFrom("activities.place")
    .selectAll()
    .where("id", "=", placeId)
    .forUpdate()
    .executeTakeFirst();
  return row && toPlace(row);
}

/** The places of a case, oldest first, also those that came to nothing. */
export async function listPlacesOfCase(reader: Reader, areaId: string, caseId: string): Promise<Place[]> {
  const rows = await reader
    .selectFrom("activities.place")
    .selectAll()
    .where("area_id", "=", areaId)
    .where("case_id", "=", caseId)
    .orderBy("offered_at")
    .limit(100)
    .execute();
  return rows.map(toPlace);
}

/** The places of a group that hold a seat, the oldest offer first. */
export async function listOpenPlacesOfGroup(reader: Reader, areaId: string, organisationId: string): Promise<Place[]> {
  const rows = await reader
    .selectFrom("activities.place")
    .selectAll()
    .where("area_id", "=", areaId)
    .where("organisation_id", "=", organisationId)
    .where("status", "in", openStatuses)
    .orderBy("offered_at")
    .limit(200)
    .execute();
  return rows.map(toPlace);
}

/** Activities at which somebody has an open place. */
export async function listOpenActivityIds(reader: Reader, areaId: string, personId: string): Promise<string[]> {
  const rows = await reader
    .selectFrom("activities.place")
    .select("activity_id")
    .where("area_id", "=", areaId)
    .where("person_id", "=", personId)
    .where("status", "in", openStatuses)
    .execute();
  return rows.map((row) => row.activity_id);
}

/** Everything that happened to a place, for working out where it stands. */
export async function factsOf(reader: Reader, place: Pick<Place, "areaId" | "id">): Promise<PlaceFacts> {
  const answer = await reader
    .selectFrom("activities.answer")
    .select("answer")
    .where("area_id", "=", place.areaId)
    .where("place_id", "=", place.id)
    .executeTakeFirst();
  const ending = await reader
    .selectFrom("activities.ending")
    .select("reason")
    .where("area_id", "=", place.areaId)
    .where("place_id", "=", place.id)
    .executeTakeFirst();
  const marks = await reader
    .selectFrom("activities.attendance_mark")
    .select(["on_day", "outcome", "reason"])
    .where("area_id", "=", place.areaId)
    .where("place_id", "=", place.id)
    .orderBy("nth")
    .execute();
  return {
    answer: answer?.answer as PlaceFacts["answer"],
    ending: ending?.reason as EndReason | undefined,
    marks: marks.map((mark): Mark => ({
      day: mark.on_day,
      outcome: mark.outcome as Mark["outcome"],
      reason: (mark.reason ?? undefined) as Mark["reason"],
    })),
  };
}
