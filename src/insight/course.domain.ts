import { addDays, daysBetween, type CalendarDay } from "../platform/values/index.ts";

/** Whether a programme fills by its end at the pace so far. */
export type Course =
  | { readonly kind: "too_early" }
  | { readonly kind: "full" }
  | { readonly kind: "full_by"; readonly day: CalendarDay }
  | { readonly kind: "by_the_end"; readonly people: number };

/** Carries the pace since the first day on to the cap or the last day. Fewer than 28 days or 8 people say nothing. */
export function courseOf(
  people: number,
  programme: { readonly cap: number; readonly startsOn: CalendarDay; readonly endsOn: CalendarDay },
  today: CalendarDay,
): Course {
  const gone = daysBetween(programme.startsOn, today) + 1;
  if (people >= programme.cap) return { kind: "full" };
  if (gone < 28 || people < 8) return { kind: "too_early" };
  const day = addDays(programme.startsOn, Math.ceil((programme.cap * gone) / people) - 1);
  if (day <= programme.endsOn) return { kind: "full_by", day };
  const days = daysBetween(programme.startsOn, programme.endsOn) + 1;
  return { kind: "by_the_end", people: Math.floor((people * days) / gone) };
}

/** How much of a programme's time has gone, 0 to 1. */
export function shareGone(programme: { startsOn: CalendarDay; endsOn: CalendarDay }, today: CalendarDay): number {
  const days = daysBetween(programme.startsOn, programme.endsOn) + 1;
  return Math.min(1, Math.max(0, (daysBetween(programme.startsOn, today) + 1) / days));
}
