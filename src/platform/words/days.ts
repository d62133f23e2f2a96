import { addDays, londonDay, type CalendarDay } from "../values/index.ts";

/** How a day or a moment is written for people, in their language, always by the clock of London. */
type Style = Intl.DateTimeFormatOptions;

const formats = new Map<string, Intl.DateTimeFormat>();

function format(language: string, style: Style, moment: Date): string {
  const locale = language === "en" ? "en-GB" : language;
  const key = `${locale} ${JSON.stringify(style)}`;
  let found = formats.get(key);
  if (!found) {
    found = new Intl.DateTimeFormat(locale, { timeZone: "Europe/London", ...style });
    formats.set(key, found);
  }
  return found.format(moment);
}

function noon(day: CalendarDay): Date {
  return new Date(`${day}T12:00:00Z`);
}

/** "17 November"; with the year when it is another than that of `today`. */
export function sayDay(language: string, day: CalendarDay, today?: CalendarDay): string {
  const year = today !== undefined && day.slice(0, 4) !== today.slice(0, 4);
  return format(language, { day: "numeric", month: "long", ...(year ? { year: "numeric" } : {}) }, noon(day));
}

/** "17 November 2026" */
export function sayFullDay(language: string, day: CalendarDay): string {
  return format(language, { day: "numeric", month: "long", year: "numeric" }, noon(day));
}

/** "Tuesday 17 November" */
export function sayWeekdayAndDay(language: string, day: CalendarDay): string {
  return format(language, { weekday: "long", day: "numeric", month: "long" }, noon(day)).replace(",", "");
}

/** "Tuesday" */
export function sayWeekday(language: string, day: CalendarDay): string {
  return format(language, { weekday: "long" }, noon(day));
}

/** "17 Nov" */
export function sayShortDay(language: string, day: CalendarDay): string {
  return format(language, { day: "numeric", month: "short" }, noon(day));
}

/** "4:12pm", "5pm" on the full hour: how people in England write the time. */
export function sayTime(language: string, moment: Date): string {
  if (language !== "en") return format(language, { hour: "numeric", minute: "2-digit" }, moment);
  const text = format(language, { hour: "numeric", minute: "2-digit", hour12: true }, moment);
  return text.replace(":00", "").replace(/\s*([ap])\.?m\.?$/i, (_, half: string) => `${half.toLowerCase()}m`);
}

/** How far a day is from today, where a word says it: today, tomorrow, yesterday. */
export function nearDay(day: CalendarDay, today: CalendarDay): "today" | "tomorrow" | "yesterday" | undefined {
  if (day === today) return "today";
  if (day === addDays(today, 1)) return "tomorrow";
  if (day === addDays(today, -1)) return "yesterday";
  return undefined;
}

/** "10 November, 3:45pm" */
export function sayMoment(language: string, moment: Date, today?: CalendarDay): string {
  return `${sayDay(language, londonDay(moment), today)}, ${sayTime(language, moment)}`;
}
