import type { Work } from "../../platform/commands/work.ts";
import type { Event } from "../../platform/events/event.ts";
import { closePlace, type ClosingStatus } from "../close-place.ts";
import { openStatuses, type EndReason } from "../place.domain.ts";
import { placeEnded, placeExpired } from "../place.events.ts";
import { listPlacesOfCase, lockPlace, type Place } from "../place.query.ts";
import { insertEnding, storeState } from "../place.store.ts";

/** Ends a place for a reason, as part of an act: what it held goes back. Nothing happens when it is over already. */
export async function endPlace(work: Work, placeId: string, reason: EndReason): Promise<Place | undefined> {
  const place = await lockPlace(work.tx, placeId);
  if (!place || !openStatuses.includes(place.status)) return undefined;
  await insertEnding(work, place, reason);
  const state = await storeState(work, place);
  await closePlace(work, place, state.status as ClosingStatus, state.attended);
  await work.record({
    event: "place.ended",
    areaId: place.areaId,
    subjectKind: "place",
    subjectId: place.id,
    personId: place.personId,
    details: { reason },
  });
  await work.announce(reason === "expired" ? placeExpired(place) : placeEnded(place));
  return place;
}

/** Within `case.ended.v1`: the case's places end with it. */
export async function endPlacesOfCase(work: Work, event: Event): Promise<void> {
  const caseId = event.ids["case"];
  if (!caseId) return;
  const places = await listPlacesOfCase(work.tx, event.areaId, caseId);
  for (const place of places.filter((one) => openStatuses.includes(one.status)))
    await endPlace(work, place.id, "case_ended");
}
