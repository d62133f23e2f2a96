import { addTask } from "../caseload/index.ts";
import { addWorkingDays, listBankHolidays } from "../geography/index.ts";
import type { Work } from "../platform/commands/work.ts";
import { londonMoment } from "../platform/values/index.ts";
import { taskKeys } from "./place.events.ts";
import type { Place } from "./place.query.ts";

/** Gives the worker the task to offer the next best, by the end of the next working day. */
export async function askForNext(work: Work, place: Place): Promise<void> {
  if (!place.caseId) return;
  await addTask(work, {
    areaId: place.areaId,
    key: taskKeys.offerNext(place.id),
    kind: "offer_next",
    caseId: place.caseId,
    personId: place.personId,
    subjectId: place.id,
    dueAt: await nextWorkingDay(work),
  });
}

/** 5pm on the next working day. */
export async function nextWorkingDay(work: Work): Promise<Date> {
  const holidays = new Set((await listBankHolidays(work.tx)).map((holiday) => holiday.day));
  return londonMoment(addWorkingDays(work.today, 1, holidays), "17:00");
}
