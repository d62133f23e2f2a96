import type { Insertable } from "kysely";
import type { Work } from "../platform/commands/work.ts";
import type { DB } from "../platform/db/index.ts";
import { addDays } from "../platform/values/index.ts";
import { getActivity, sessionDays } from "../directory/index.ts";
import { endOfWeeks, foldPlace, type EndReason, type PlaceState } from "./place.domain.ts";
import { factsOf, type Place } from "./place.query.ts";

/** Writes a place, offered. */
export async function insertPlace(work: Work, place: Insertable<DB["activities.place"]>): Promise<void> {
  await work.tx.insertInto("activities.place").values(place).execute();
}

/** Writes what a group said. The key of the table lets nobody answer twice. */
export async function insertAnswer(
  work: Work,
  place: Pick<Place, "areaId" | "id">,
  said: { answer: "yes" | "no"; reason?: string | undefined },
): Promise<void> {
  await work.tx
    .insertInto("activities.answer")
    .values({
      area_id: place.areaId,
      place_id: place.id,
      answer: said.answer,
      reason: said.reason ?? null,
      answered_at: work.now,
      answered_by_kind: work.actor.kind,
      answered_by: work.actor.id,
    })
    .execute();
}

/** Writes that a place is over, and why. */
export async function insertEnding(work: Work, place: Pick<Place, "areaId" | "id">, reason: EndReason): Promise<void> {
  await work.tx
    .insertInto("activities.ending")
    .values({
      area_id: place.areaId,
      place_id: place.id,
      reason,
      ended_at: work.now,
      ended_by_kind: work.actor.kind,
      ended_by: work.actor.id,
    })
    .execute();
}

/** Works out anew where a place stands and stores it for lists. Returns it. */
export async function storeState(work: Work, place: Place): Promise<PlaceState> {
  const state = foldPlace(await factsOf(work.tx, place));
  const over = ["ended", "declined", "expired", "withdrawn"].includes(state.status);
  await work.tx
    .updateTable("activities.place")
    .set({
      status: state.status,
      sessions_attended: state.attended,
      started_on: state.startedOn ?? null,
      ends_on: state.startedOn ? await endsOn(work, place, state.startedOn) : null,
      ended_at: over ? (place.endedAt ?? work.now) : null,
    })
    .where("area_id", "=", place.areaId)
    .where("id", "=", place.id)
    .execute();
  return state;
}

async function endsOn(work: Work, place: Place, startedOn: NonNullable<PlaceState["startedOn"]>) {
  const { schedules, closures } = await getActivity(work.tx, place.activityId);
  const days = sessionDays(schedules, closures, startedOn, addDays(startedOn, 560));
  return endOfWeeks(startedOn, place.weeksFunded, days);
}
