import type { Reader } from "../../platform/db/index.ts";
import {
  lapsedChecks,
  listActivitiesOfGroup,
  listGroupContacts,
  seatStates,
  type Activity,
  type GroupContact,
  type SeatState,
} from "../../directory/index.ts";
import { ageOf, getPerson } from "../../people/index.ts";
import { londonDay, type CalendarDay } from "../../platform/values/index.ts";
import type { Attendance } from "../keep-register/attendance.domain.ts";
import { listAttendance } from "../keep-register/attendance.query.ts";
import { listOpenPlacesOfGroup, type Place } from "../place.query.ts";
import type { Door } from "./door.ts";
import { countMoneyComing, type MoneyComing } from "./money-coming.query.ts";
import { chooseRegister, listRegisterDays, type RegisterDay } from "./register.domain.ts";

/** One young person on a register: the least that lets a group welcome them. */
export interface RegisterRow {
  readonly placeId: string;
  readonly personId: string;
  readonly name: string;
  readonly age: number;
  readonly goodToKnow: string | null;
  readonly firstTime: boolean;
  readonly attendance: Attendance | undefined;
}

/** An offer that waits: an age, and nothing else of the young person. */
export interface WaitingOffer {
  readonly place: Place;
  readonly age: number;
  readonly activity: Activity;
}

export interface GroupPageFacts {
  readonly register?: { readonly session: RegisterDay; readonly activity: Activity; readonly rows: RegisterRow[] };
  readonly otherDays: readonly RegisterDay[];
  readonly waiting: readonly WaitingOffer[];
  readonly activities: readonly Activity[];
  readonly seats: ReadonlyMap<string, SeatState>;
  readonly lapsed: boolean;
  readonly contacts: readonly GroupContact[];
  readonly money: MoneyComing;
}

/** Everything on a group's page, by whichever door it was opened. */
export async function readGroupPage(
  reader: Reader,
  door: Door,
  asked: { now: Date; today: CalendarDay; day?: string | undefined; activity?: string | undefined },
): Promise<GroupPageFacts> {
  const { area, group } = door;
  const activities = await listActivitiesOfGroup(reader, group.id, asked.today);
  const places = await listOpenPlacesOfGroup(reader, area.id, group.id);
  const attended = places.filter((place) => place.status !== "offered");
  const used = activities.filter((activity) => attended.some((place) => place.activityId === activity.id));
  const days = listRegisterDays(used, asked.today);
  const session = chooseRegister(days, asked);
  const activity = used.find((one) => one.id === session?.activityId);
  return {
    ...(session && activity
      ? { register: { session, activity, rows: await rowsOf(reader, attended, session, asked.today) } }
      : {}),
    otherDays: days.filter((one) => one !== session),
    waiting: await waitingOf(reader, places, activities, asked),
    activities,
    seats: await seatStates(
      reader,
      activities.map((one) => one.id),
      asked.now,
    ),
    lapsed: (await lapsedChecks(reader, area.id, group.id, asked.today)).length > 0,
    contacts: await listGroupContacts(reader, area.id, group.id),
    money: await countMoneyComing(reader, area.id, group.id),
  };
}

async function rowsOf(
  reader: Reader,
  places: readonly Place[],
  session: RegisterDay,
  today: CalendarDay,
): Promise<RegisterRow[]> {
  const expected = places.filter(
    (place) => place.activityId === session.activityId && londonDay(place.offeredAt) <= session.day,
  );
  const [areaId] = expected.map((place) => place.areaId);
  if (!areaId) return [];
  const ids = expected.map((place) => place.id);
  const marked = await listAttendance(reader, areaId, ids, { from: session.day, to: session.day });
  const rows: RegisterRow[] = [];
  for (const place of expected) {
    const person = await getPerson(reader, place.areaId, place.personId);
    rows.push({
      placeId: place.id,
      personId: place.personId,
      name: person.preferred_name,
      age: ageOf(person, today),
      goodToKnow: person.good_to_know,
      firstTime: place.status === "accepted",
      attendance: marked.find((one) => one.placeId === place.id),
    });
  }
  return rows.toSorted((a, b) => a.name.localeCompare(b.name, "en-GB"));
}

async function waitingOf(
  reader: Reader,
  places: readonly Place[],
  activities: readonly Activity[],
  { now, today }: { now: Date; today: CalendarDay },
): Promise<WaitingOffer[]> {
  const waiting: WaitingOffer[] = [];
  for (const place of places.filter((one) => one.status === "offered" && one.answerBy > now)) {
    const activity = activities.find((one) => one.id === place.activityId);
    const person = await getPerson(reader, place.areaId, place.personId);
    if (activity) waiting.push({ place, activity, age: ageOf(person, today) });
  }
  return waiting;
}
