import { addDays, type CalendarDay } from "../platform/values/index.ts";

export type PlaceStatus = "offered" | "accepted" | "started" | "ended" | "declined" | "expired" | "withdrawn";

/** Places that hold a seat and money. */
export const openStatuses: readonly PlaceStatus[] = ["offered", "accepted", "started"];

export type EndReason = "expired" | "withdrawn" | "completed" | "case_ended";

export const outcomes = ["here", "not_here"] as const;
/** What a register says of somebody on a day. */
export type Outcome = (typeof outcomes)[number];

export const missReasons = ["poorly", "told_us", "no_idea", "not_brought"] as const;
export type MissReason = (typeof missReasons)[number];

/** One press on a register. Presses are kept; the last one of a day counts. */
export interface Mark {
  readonly day: CalendarDay;
  readonly outcome: Outcome | "undone";
  readonly reason?: MissReason | undefined;
}

/** What happened to a place, as recorded. */
export interface PlaceFacts {
  readonly answer?: "yes" | "no" | undefined;
  readonly ending?: EndReason | undefined;
  /** In the order they were pressed. */
  readonly marks: readonly Mark[];
}

/** Where a place stands: nothing but the fold of what happened to it. */
export interface PlaceState {
  readonly status: PlaceStatus;
  readonly startedOn?: CalendarDay | undefined;
  readonly attended: number;
}

/** What the register says now, by day: the last press, unless it was undone. In order of days. */
export function registerOfMarks(marks: readonly Mark[]): Mark[] {
  const last = new Map<CalendarDay, Mark>();
  for (const mark of marks) last.set(mark.day, mark);
  return [...last.values()].filter((mark) => mark.outcome !== "undone").toSorted((a, b) => (a.day < b.day ? -1 : 1));
}

/** Works out where a place stands. The first session attended begins the weeks; undone, they have not begun. */
export function foldPlace(facts: PlaceFacts): PlaceState {
  const here = registerOfMarks(facts.marks).filter((mark) => mark.outcome === "here");
  return { status: statusOf(facts, here.length > 0), startedOn: here[0]?.day, attended: here.length };
}

function statusOf({ answer, ending }: PlaceFacts, started: boolean): PlaceStatus {
  if (answer === "no") return "declined";
  if (ending === "expired" || ending === "withdrawn") return ending;
  if (ending) return started ? "ended" : "withdrawn";
  if (answer !== "yes") return "offered";
  return started ? "started" : "accepted";
}

/** Most weeks looked ahead for an end: a funded year with long holidays. */
const horizonWeeks = 80;

/**
 * The last day of the funded weeks. A week runs from the weekday of the first session attended; one without any session
 * in it (half term, a broken boiler) does not use up a funded week.
 *
 * @param sessionDays every day with a session from the start on.
 */
export function endOfWeeks(startedOn: CalendarDay, weeks: number, sessionDays: readonly CalendarDay[]): CalendarDay {
  const days = new Set(sessionDays);
  let counted = 0;
  for (let week = 0; week < horizonWeeks; week += 1) {
    const first = addDays(startedOn, week * 7);
    const meets = Array.from({ length: 7 }, (_, day) => addDays(first, day)).some((day) => days.has(day));
    if (meets) counted += 1;
    if (counted === weeks) return addDays(first, 6);
  }
  // It stopped meeting before the weeks were used: they end where they would have without a holiday.
  return addDays(startedOn, weeks * 7 - 1);
}

/** Whether nobody knows why somebody did not come. */
function isUnexplained(mark: Mark): boolean {
  return mark.outcome === "not_here" && mark.reason !== "poorly" && mark.reason !== "told_us";
}

/** The day of the second of two unexplained misses in a row, when the register ends with them. */
export function secondMissInARow(marks: readonly Mark[]): CalendarDay | undefined {
  const [before, last] = registerOfMarks(marks).slice(-2);
  return before && last && isUnexplained(before) && isUnexplained(last) ? last.day : undefined;
}
