import { calendarDay, londonDay, type CalendarDay } from "../platform/values/index.ts";

const long = new Intl.DateTimeFormat("en-GB", { weekday: "long", day: "numeric", month: "long", timeZone: "UTC" });
const short = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
const clock = new Intl.DateTimeFormat("en-GB", {
  hour: "numeric",
  minute: "2-digit",
  hour12: true,
  timeZone: "Europe/London",
});

const noon = (day: CalendarDay) => new Date(`${calendarDay(day)}T12:00:00Z`);

/** "Friday 20 November" */
export function inWords(day: CalendarDay): string {
  return long.format(noon(day)).replace(",", "");
}

/** "20 November 2026" */
export function withYear(day: CalendarDay): string {
  return short.format(noon(day));
}

/** "Friday 20 November, 2:30pm" */
export function momentInWords(at: Date): string {
  return `${inWords(londonDay(at))}, ${clock.format(at).replace(" ", "").replace(":00", "")}`;
}
