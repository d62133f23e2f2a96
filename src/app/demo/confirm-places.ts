import { sayPlacesFree } from "../../activities/index.ts";
import { addDays, londonDay, londonMoment } from "../../platform/values/index.ts";
import { attempt } from "./acts.ts";
import { groupActor } from "./group-actor.ts";
import type { Chance } from "./random.ts";
import type { Telling } from "./telling.ts";

/** Each group says every few weeks that its places are still as they were; a few have not for a while. */
export function confirmPlaces(telling: Telling, own: Chance): void {
  const { app, area, todo, now } = telling;
  for (const group of area.groups) {
    const last = own.percent(10) ? own.between(30, 60) : own.between(0, 12);
    for (let daysAgo = last; daysAgo < 360; daysAgo += own.between(40, 70))
      todo.put(londonMoment(addDays(londonDay(now), -daysAgo), "08:10"), async () => {
        const { areaId, activityId } = group;
        await attempt(app, await groupActor(app, group), sayPlacesFree, { areaId, activityId });
      });
  }
}
