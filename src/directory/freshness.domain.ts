import { daysBetween, londonDay, type CalendarDay } from "../platform/values/index.ts";

/** A listing nobody has confirmed for half a year is not shown: it would send somebody to a locked door. */
export const hiddenAfterDays = 180;

/** Whole days since a group last said that something is right; never below 0. */
export function daysSince(confirmedAt: Date, today: CalendarDay): number {
  return Math.max(0, daysBetween(londonDay(confirmedAt), today));
}
