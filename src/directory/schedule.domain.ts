import { addDays, weekdayOf, type CalendarDay } from "../platform/values/index.ts";

/** When an activity meets each week, on London's clock. */
export interface Schedule {
  /** 1 Monday to 7 Sunday. */
  readonly weekday: number;
  /** "17:00" */
  readonly startsAt: string;
  readonly endsAt: string;
  readonly fromDay: CalendarDay;
  readonly untilDay?: CalendarDay | undefined;
  readonly termTimeOnly: boolean;
}

/** Days without a session. One that is of no activity is a school holiday: it closes what runs in term time only. */
export interface Closure {
  readonly activityId?: string | undefined;
  readonly firstDay: CalendarDay;
  readonly lastDay: CalendarDay;
  readonly why: string;
}

/** One meeting of an activity. */
export interface Session {
  readonly day: CalendarDay;
  readonly startsAt: string;
  readonly endsAt: string;
}

/** How far ahead a next session is looked for: longer than a summer holiday. */
const horizonDays = 120;

function closes(closure: Closure, schedule: Schedule, day: CalendarDay): boolean {
  const covers = closure.firstDay <= day && day <= closure.lastDay;
  return covers && (closure.activityId !== undefined || schedule.termTimeOnly);
}

function meets(schedule: Schedule, closures: readonly Closure[], day: CalendarDay): boolean {
  if (weekdayOf(day) !== schedule.weekday || day < schedule.fromDay) return false;
  if (schedule.untilDay !== undefined && day > schedule.untilDay) return false;
  return !closures.some((closure) => closes(closure, schedule, day));
}

/** Every session from one day to another, both included, in order of time. Several on a day are several. */
export function listSessions(
  schedules: readonly Schedule[],
  closures: readonly Closure[],
  from: CalendarDay,
  to: CalendarDay,
): Session[] {
  const sessions: Session[] = [];
  for (let day = from; day <= to; day = addDays(day, 1))
    for (const one of schedules.toSorted((a, b) => a.startsAt.localeCompare(b.startsAt)))
      if (meets(one, closures, day)) sessions.push({ day, startsAt: one.startsAt, endsAt: one.endsAt });
  return sessions;
}

/** The days on which there is a session, each once. */
export function sessionDays(
  schedules: readonly Schedule[],
  closures: readonly Closure[],
  from: CalendarDay,
  to: CalendarDay,
): CalendarDay[] {
  return [...new Set(listSessions(schedules, closures, from, to).map((session) => session.day))];
}

/**
 * The next session on or after a day; on that day itself only those that start after `time` ("14:30"), where given.
 * Undefined when there is none within four months.
 */
export function nextSession(
  schedules: readonly Schedule[],
  closures: readonly Closure[],
  from: CalendarDay,
  time = "00:00",
): Session | undefined {
  return listSessions(schedules, closures, from, addDays(from, horizonDays)).find(
    (session) => session.day > from || session.startsAt > time,
  );
}
