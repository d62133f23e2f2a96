import { addDays, weekdayOf, type CalendarDay } from "../platform/values/index.ts";

const saturday = 6;

/** Whether the day is neither a Saturday nor a Sunday nor one of the holidays. */
export function isWorkingDay(day: CalendarDay, holidays: ReadonlySet<CalendarDay>): boolean {
  return weekdayOf(day) < saturday && !holidays.has(day);
}

/**
 * The nth working day after the day (before it, for a negative n). The day itself does not count, working or not: what
 * arrives on a Saturday and is due in one working day is due on Monday. With n = 0 the day comes back as it is.
 * @throws RangeError when n is not whole.
 */
export function addWorkingDays(day: CalendarDay, n: number, holidays: ReadonlySet<CalendarDay>): CalendarDay {
  if (!Number.isInteger(n)) throw new RangeError(`cannot add ${n} working days`);
  let reached = day;
  for (let left = Math.abs(n); left > 0;) {
    reached = addDays(reached, Math.sign(n));
    if (isWorkingDay(reached, holidays)) left -= 1;
  }
  return reached;
}
