import { z } from "zod";
import { londonMoment, toCalendarDay, type CalendarDay } from "../../platform/values/index.ts";

/** Words in a box: trimmed, with something in them, and not endless. */
export function wordsField(missing: string, tooLong: string, most = 2000) {
  return z.string({ error: missing }).trim().min(1, missing).max(most, tooLong);
}

/** One of a few answers. */
export function choiceField<const Value extends string>(values: readonly Value[], missing: string) {
  return z.enum(values as readonly [Value, ...Value[]], { error: missing });
}

/** A day typed or picked, not after `latest` where one is given. */
export function dayField(wrong: string, latest?: { readonly day: CalendarDay; readonly message: string }) {
  return z.string({ error: wrong }).transform((text, context) => {
    const day = toCalendarDay(text.trim());
    if (day && (!latest || day <= latest.day)) return day;
    context.addIssue({ code: "custom", message: day && latest ? latest.message : wrong });
    return z.NEVER;
  });
}

/** A time on London's clock as people type it: "15:45", "3.45pm", "4pm". Undefined for anything else. */
export function readTime(text: string): string | undefined {
  const match = /^(\d{1,2})(?:[:.](\d{2}))?\s*(am|pm)?$/.exec(text.trim().toLowerCase());
  if (!match) return undefined;
  const [, hours = "", minutes = "00", half] = match;
  if (!half && match[2] === undefined) return undefined;
  const hour = half ? (Number(hours) % 12) + (half === "pm" ? 12 : 0) : Number(hours);
  if (hour > 23 || Number(minutes) > 59 || (half && (Number(hours) < 1 || Number(hours) > 12))) return undefined;
  return `${String(hour).padStart(2, "0")}:${minutes}`;
}

/** The moment of a day and time typed beside each other. */
export function momentOf(day: CalendarDay, time: string): Date {
  return londonMoment(day, time);
}
