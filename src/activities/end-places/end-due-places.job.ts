import { listAreas } from "../../access/index.ts";
import { systemActor } from "../../platform/acting.ts";
import { inWork, type Ground } from "../../platform/commands/run.ts";
import { askForNext } from "../ask-for-next.ts";
import { listPlacesDue } from "./due.query.ts";
import { endPlace } from "./end-place.ts";

/**
 * Ends what the clock has ended: an offer nobody answered goes back and the worker is asked to offer the next; a place
 * whose weeks are used is over. Each in an act of its own, so that one that fails keeps no other waiting.
 */
export async function endDuePlaces(ground: Ground): Promise<void> {
  for (const area of await listAreas(ground.db)) {
    const actor = systemActor("activities: end due places", [area.id]);
    const due = await inWork(ground, actor, (work) => listPlacesDue(work.tx, area.id, work));
    for (const { placeId, reason } of due)
      await inWork(ground, actor, async (work) => {
        const place = await endPlace(work, placeId, reason);
        if (place && reason === "expired") await askForNext(work, place);
      });
  }
}
