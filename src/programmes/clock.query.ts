import { addWorkingDays, listBankHolidays } from "../geography/index.ts";
import type { Reader } from "../platform/db/index.ts";
import { addDays, calendarDay, londonDay, londonMoment } from "../platform/values/index.ts";
import type { ClockName } from "./programme.domain.ts";

/** A clock of a programme, undefined when it has none of that name. */
export function findClock(reader: Reader, areaId: string, programmeId: string, name: ClockName) {
  return reader
    .selectFrom("programmes.clock")
    .select(["amount", "unit", "then_role"])
    .where("area_id", "=", areaId)
    .where("programme_id", "=", programmeId)
    .where("name", "=", name)
    .executeTakeFirst();
}

/**
 * The moment a wait that begins now runs out. Days and working days end at 5pm in London; working days leave out
 * weekends and the bank holidays of England.
 * @throws when the programme has no such clock: a programme is set up whole.
 */
export async function dueAt(
  reader: Reader,
  areaId: string,
  programmeId: string,
  clockName: ClockName,
  from: Date,
): Promise<Date> {
  const clock = await findClock(reader, areaId, programmeId, clockName);
  if (!clock) throw new Error(`programme ${programmeId} has no clock ${clockName}`);
  if (clock.unit === "minutes") return new Date(from.getTime() + clock.amount * 60_000);
  const day = londonDay(from);
  if (clock.unit === "days") return londonMoment(addDays(day, clock.amount), "17:00");
  const holidays = new Set((await listBankHolidays(reader)).map((holiday) => holiday.day));
  return londonMoment(calendarDay(addWorkingDays(day, clock.amount, holidays)), "17:00");
}

/** The shortest time, in minutes, in which any programme of an area wants a risk to be read; 60 where none says. */
export async function minutesToAcknowledgeRisk(reader: Reader, areaId: string): Promise<number> {
  const clock = await reader
    .selectFrom("programmes.clock")
    .select("amount")
    .where("area_id", "=", areaId)
    .where("name", "=", "acknowledge_risk")
    .where("unit", "=", "minutes")
    .orderBy("amount")
    .limit(1)
    .executeTakeFirst();
  return clock?.amount ?? 60;
}
