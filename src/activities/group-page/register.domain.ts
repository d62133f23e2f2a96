import { listSessions, type Activity, type Session } from "../../directory/index.ts";
import { addDays, type CalendarDay } from "../../platform/values/index.ts";
import { registerDays } from "../keep-register/markable.domain.ts";

/** A session that has a register: of which activity, on which day. */
export interface RegisterDay extends Session {
  readonly activityId: string;
}

/** The sessions of a group's activities that can be marked: today's and those of the last four weeks, newest first. */
export function listRegisterDays(activities: readonly Activity[], today: CalendarDay): RegisterDay[] {
  return activities
    .flatMap((activity) =>
      listSessions(activity.schedules, activity.closures, addDays(today, -registerDays), today).map((session) => ({
        ...session,
        activityId: activity.id,
      })),
    )
    .toSorted((a, b) => (a.day === b.day ? a.startsAt.localeCompare(b.startsAt) : a.day < b.day ? 1 : -1));
}

/** The register that is shown: the one asked for, else today's, else the newest. */
export function chooseRegister(
  days: readonly RegisterDay[],
  asked: { readonly day?: string | undefined; readonly activity?: string | undefined },
): RegisterDay | undefined {
  const matching = days.find(
    (one) => one.day === asked.day && (asked.activity === undefined || one.activityId === asked.activity),
  );
  return matching ?? days[0];
}
