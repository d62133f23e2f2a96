import { getColleague } from "../../access/index.ts";
import { getActivity, nextSession, type Activity, type Session } from "../../directory/index.ts";
import { listCommitments } from "../../funding/index.ts";
import { ageOf, getPerson, type Person } from "../../people/index.ts";
import type { Reader } from "../../platform/db/index.ts";
import { NotFound } from "../../platform/refusals.ts";
import type { CalendarDay } from "../../platform/values/index.ts";
import { findPlace, type Place } from "../place.query.ts";
import type { Door } from "./door.ts";

/** An offer as its page knows it. What names the young person is shown only after a yes, behind the code. */
export interface Offer {
  readonly place: Place;
  readonly activity: Activity;
  readonly person: Person;
  readonly age: number;
  readonly next: Session | undefined;
  /** What a session pays; undefined where it is free. */
  readonly eachPence: bigint | undefined;
  readonly askedBy: string;
}

/** The offer of a path. Throws NotFound when it is not of the group whose page this is. */
export async function getOffer(reader: Reader, door: Door, placeId: string, today: CalendarDay): Promise<Offer> {
  const place = await findPlace(reader, placeId);
  if (!place || place.organisationId !== door.group.id || place.areaId !== door.area.id) throw new NotFound("offer");
  const activity = await getActivity(reader, place.activityId);
  const person = await getPerson(reader, place.areaId, place.personId);
  const { commitmentId } = place;
  const commitments = commitmentId ? await listCommitments(reader, place.areaId, [commitmentId]) : undefined;
  return {
    place,
    activity,
    person,
    age: ageOf(person, today),
    next: nextSession(activity.schedules, activity.closures, today),
    eachPence: commitmentId ? commitments?.get(commitmentId)?.unitPence : undefined,
    askedBy: (await getColleague(reader, place.offeredBy)).name,
  };
}
