import { toCalendarDay, type CalendarDay } from "../../platform/values/index.ts";

const partNames = ["day", "month", "year"] as const;

/** Puts a date typed in three boxes beside them under `name`, as "4-3-2012"; empty when nothing was typed. */
export function withDate(body: unknown, name: string): unknown {
  const typed = (typeof body === "object" && body !== null ? body : {}) as Record<string, unknown>;
  const parts = partNames.map((part) => {
    const value = typed[`${name}-${part}`];
    return typeof value === "string" ? value.trim() : "";
  });
  return { ...typed, [name]: parts.every((part) => part === "") ? "" : parts.join("-") };
}

/** Reads "4-3-2012". Undefined when it is not a day. */
export function toDay(text: string): CalendarDay | undefined {
  const match = /^(\d{1,2})-(\d{1,2})-(\d{4})$/.exec(text);
  if (!match) return undefined;
  const [, day = "", month = "", year = ""] = match;
  return toCalendarDay(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
}

/** The three boxes of a known day. */
export function partsOf(name: string, day: CalendarDay | undefined): Record<string, string> {
  if (!day) return {};
  const [year = "", month = "", date = ""] = day.split("-");
  return { [`${name}-day`]: String(Number(date)), [`${name}-month`]: String(Number(month)), [`${name}-year`]: year };
}
