import { getActivity, seatStates, setSeats } from "../directory/index.ts";
import { command } from "../platform/commands/command.ts";
import type { CalendarDay } from "../platform/values/index.ts";
import { groupOfLink } from "./group-link/group-of-link.query.ts";
import { mayMark } from "./place.policy.ts";

export interface SayPlacesFree {
  readonly areaId: string;
  readonly activityId: string;
  /** How many more it has room for; 5 stands for five or more. Left out: as many as before. */
  readonly free?: number | undefined;
  /** Takes nobody new before this day. */
  readonly pausedUntil?: CalendarDay | undefined;
}

/** A group says how many more it can take, or that it takes nobody until a day. The same again is a confirmation. */
export const sayPlacesFree = command({
  name: "activities.say_places_free",
  async load(work, input: SayPlacesFree) {
    const activity = await getActivity(work.tx, input.activityId);
    return {
      areaId: input.areaId,
      organisationId: activity.organisation_id,
      state: (await seatStates(work.tx, [activity.id], work.now)).get(activity.id),
      group: await groupOfLink(work.tx, work.actor),
    };
  },
  may: (actor, record) => mayMark(actor, record.group, record),
  decide({ state }, { free, pausedUntil }) {
    // "5+" said again by a group with eight is not a five.
    const more = free === 5 && (state?.free ?? 0) > 5;
    return { ...(free === undefined || more ? {} : { free }), ...(pausedUntil ? { pausedUntil } : {}) };
  },
  write: (work, said, { areaId }, { activityId }) => setSeats(work, activityId, { ...said, areaId }),
  record: (_said, { areaId, organisationId }) => ({
    event: "places_free.said",
    areaId,
    subjectKind: "organisation",
    subjectId: organisationId,
  }),
});
