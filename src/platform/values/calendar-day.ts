/** A day in Europe/London, "2026-11-21". Never a `Date`: a day has no zone and no hour. */
export type CalendarDay = string & { readonly __calendarDay: true };

const shape = /^(\d{4})-(\d{2})-(\d{2})$/;
const london = new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/London", dateStyle: "short" });
const londonClock = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/London",
  hour12: false,
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
});

function utc(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** Reads "2026-02-28"; undefined for anything that is not a real day. */
export function toCalendarDay(text: string): CalendarDay | undefined {
  if (!shape.test(text)) return undefined;
  const date = utc(text);
  return Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== text ? undefined : (text as CalendarDay);
}

/** As `toCalendarDay`, for text known to be good. Throws on anything else: a bug, not a user's mistake. */
export function calendarDay(text: string): CalendarDay {
  const day = toCalendarDay(text);
  if (!day) throw new Error(`not a calendar day: ${text}`);
  return day;
}

/** The day it is in London at this moment. */
export function londonDay(moment: Date): CalendarDay {
  return london.format(moment) as CalendarDay;
}

/** The moment at which a London wall clock shows `time` ("17:00") on `day`; in the hour that repeats, the first. */
export function londonMoment(day: CalendarDay, time: string): Date {
  const guess = new Date(`${day}T${time}:00Z`);
  const parts = Object.fromEntries(londonClock.formatToParts(guess).map((part) => [part.type, part.value]));
  const shown = Date.UTC(
    Number(parts["year"]),
    Number(parts["month"]) - 1,
    Number(parts["day"]),
    Number(parts["hour"]) % 24,
    Number(parts["minute"]),
  );
  return new Date(guess.getTime() - (shown - guess.getTime()));
}

/** The day `days` later (or earlier, when negative). */
export function addDays(day: CalendarDay, days: number): CalendarDay {
  const date = utc(day);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10) as CalendarDay;
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: CalendarDay, to: CalendarDay): number {
  return Math.round((utc(to).getTime() - utc(from).getTime()) / 86_400_000);
}

/** 1 Monday … 7 Sunday. */
export function weekdayOf(day: CalendarDay): number {
  return utc(day).getUTCDay() || 7;
}

/**
 * Completed years on a day. Someone born on 29 February reaches an age on 1 March in other years
 * (standards 7.1 marks this UNSURE, so `leapBirthday` can be set to the 28th).
 */
export function ageOn(
  born: CalendarDay,
  day: CalendarDay,
  leapBirthday: "1 March" | "28 February" = "1 March",
): number {
  const [bornYear = 0, bornMonth = 0, bornDate = 0] = born.split("-").map(Number);
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
  const leap = bornMonth === 2 && bornDate === 29 && toCalendarDay(`${year}-02-29`) === undefined;
  const turnsMonth = leap && leapBirthday === "1 March" ? 3 : bornMonth;
  const turnsDate = leap ? (leapBirthday === "1 March" ? 1 : 28) : bornDate;
  const reached = month > turnsMonth || (month === turnsMonth && date >= turnsDate);
  return year - bornYear - (reached ? 0 : 1);
}
