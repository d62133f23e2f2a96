// Calendar days stay text here ("2026-04-03"): a Date would drag a time zone in. UTC is used only to count.
const dayMs = 86_400_000;
const toMs = (day: string) => Date.parse(`${day}T00:00:00Z`);
const toDay = (ms: number) => new Date(ms).toISOString().slice(0, 10);

/** Whether the day is neither a Saturday nor a Sunday nor one of the holidays; days as YYYY-MM-DD. */
export function isWorkingDay(day: string, holidays: ReadonlySet<string>): boolean {
  const weekday = new Date(toMs(day)).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !holidays.has(day);
}

/**
 * The nth working day after the day (before it, for a negative n). The day itself does not count, working or not: what
 * arrives on a Saturday and is due in one working day is due on Monday. With n = 0 the day comes back as it is.
 * @throws RangeError when the day is not YYYY-MM-DD or n is not whole.
 */
export function addWorkingDays(day: string, n: number, holidays: ReadonlySet<string>): string {
  let ms = toMs(day);
  if (Number.isNaN(ms) || !Number.isInteger(n)) throw new RangeError(`cannot add ${n} working days to "${day}"`);
  const step = n < 0 ? -dayMs : dayMs;
  for (let left = Math.abs(n); left > 0;) {
    ms += step;
    if (isWorkingDay(toDay(ms), holidays)) left -= 1;
  }
  return toDay(ms);
}
