import { addDays, type CalendarDay } from "../../../platform/values/index.ts";

/** What the page needs to know of a place to draw its weeks. */
export interface PlaceFacts {
  /** The first session attended; undefined while there was none. */
  readonly startedOn: CalendarDay | undefined;
  /** Weeks that are paid for. */
  readonly weeks: number;
  /** Nothing more is to come. */
  readonly isOver: boolean;
  /** Days with a session, in order, from the start (or from today while it has not begun). */
  readonly sessionDays: readonly CalendarDay[];
  /** What the register says, by day. */
  readonly register: ReadonlyMap<CalendarDay, "here" | "not_here">;
}

export interface Week {
  readonly state: "attended" | "absent" | "uncounted" | "upcoming" | "tonight";
  /** Its number among those that count. */
  readonly number?: number;
  readonly day: CalendarDay;
}

/** Longer than any funded time with its holidays. */
const horizon = 60;

/**
 * The weeks of a place one by one, from the weekday of the first session attended. A week without any session (half
 * term) does not count and uses up none.
 */
export function weeksOf(facts: PlaceFacts, today: CalendarDay): Week[] {
  const first = facts.startedOn ?? facts.sessionDays[0];
  if (!first) return [];
  const weeks: Week[] = [];
  let counted = 0;
  let seenNext = false;
  for (let index = 0; index < horizon && counted < facts.weeks; index += 1) {
    const from = addDays(first, index * 7);
    const days = facts.sessionDays.filter((day) => day >= from && day < addDays(from, 7));
    const [day] = days;
    if (!day) {
      if (from > lastOf(facts.sessionDays)) break;
      weeks.push({ state: "uncounted", day: from });
      continue;
    }
    counted += 1;
    const marks = days.flatMap((one) => facts.register.get(one) ?? []);
    const ahead = days.find((one) => one >= today);
    const isNext = !seenNext && marks.length === 0 && ahead !== undefined && !facts.isOver;
    if (isNext) seenNext = true;
    weeks.push({ state: stateOf(marks, isNext), number: counted, day: isNext ? (ahead ?? day) : day });
  }
  return facts.isOver ? upToLastMark(weeks) : weeks;
}

/** Nothing is to come of a place that is over. */
function upToLastMark(weeks: readonly Week[]): Week[] {
  const last = weeks.findLastIndex((week) => week.state === "attended" || week.state === "absent");
  return weeks.slice(0, last + 1);
}

function stateOf(marks: readonly ("here" | "not_here")[], isNext: boolean): Week["state"] {
  if (marks.includes("here")) return "attended";
  if (marks.length > 0) return "absent";
  return isNext ? "tonight" : "upcoming";
}

function lastOf(days: readonly CalendarDay[]): CalendarDay | "" {
  return days.at(-1) ?? "";
}
