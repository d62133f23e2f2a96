import { londonDay, weekdayOf, type CalendarDay } from "../values/calendar-day.ts";

/** How much of a day is said: "Tue 24 Nov", "Tuesday 24 November", "24 November 2026". */
export type DayStyle = "short" | "long" | "dated";

const styles: Readonly<Record<DayStyle, Intl.DateTimeFormatOptions>> = {
  short: { weekday: "short", day: "numeric", month: "short" },
  long: { weekday: "long", day: "numeric", month: "long" },
  dated: { day: "numeric", month: "long", year: "numeric" },
};

const formats = new Map<string, Intl.DateTimeFormat>();

function format(key: string, language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const locale = language === "en" ? "en-GB" : language;
  const cacheKey = `${locale} ${key}`;
  let found = formats.get(cacheKey);
  if (!found) {
    found = new Intl.DateTimeFormat(locale, options);
    formats.set(cacheKey, found);
  }
  return found;
}

/** A calendar day in words, as British people write it: "Tuesday 24 November". */
export function formatDay(day: CalendarDay, language = "en", style: DayStyle = "long"): string {
  const said = format(style, language, { ...styles[style], timeZone: "UTC" }).format(new Date(`${day}T12:00:00Z`));
  return language === "en" ? said.replaceAll(",", "").replace(/ Sept\b/, " Sep") : said;
}

/** The name of a weekday, 1 Monday to 7 Sunday. */
export function formatWeekday(weekday: number, language = "en"): string {
  // 5 January 2026 was a Monday.
  const moment = new Date(Date.UTC(2026, 0, 4 + weekday, 12));
  return format("weekday", language, { weekday: "long", timeZone: "UTC" }).format(moment);
}

/** A wall clock's time: "17:00" is "5pm", "17:30" is "5:30pm", "12:00" is "12 noon". */
export function formatClock(time: string): string {
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  if (minute === 0 && hour === 12) return "12 noon";
  const past = minute === 0 ? "" : `:${String(minute).padStart(2, "0")}`;
  return `${hour % 12 || 12}${past}${hour < 12 ? "am" : "pm"}`;
}

/** A moment on London's clock: "17:05". */
export function londonTime(moment: Date): string {
  return format("time", "en", {
    timeZone: "Europe/London",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  }).format(moment);
}

/** A moment in words: "Friday 11 September, 5pm". */
export function formatMoment(moment: Date, language = "en", style: DayStyle = "long"): string {
  return `${formatDay(londonDay(moment), language, style)}, ${formatClock(londonTime(moment))}`;
}

/** "Friday" within the next six days, else "Friday 18 September": how people say a day that is near. */
export function formatNearDay(day: CalendarDay, today: CalendarDay, language = "en"): string {
  const ahead = (Date.parse(day) - Date.parse(today)) / 86_400_000;
  return ahead >= 0 && ahead < 7 ? formatWeekday(weekdayOf(day), language) : formatDay(day, language);
}
