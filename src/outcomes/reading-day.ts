import { addWorkingDays, listBankHolidays } from "../geography/index.ts";
import type { Reader } from "../platform/db/index.ts";
import { calendarDay, type CalendarDay } from "../platform/values/index.ts";

/** When what a young person answers today is read: the next working day, and she is told so before she answers. */
export async function readingDay(reader: Reader, today: CalendarDay): Promise<CalendarDay> {
  const holidays = await listBankHolidays(reader);
  return calendarDay(addWorkingDays(today, 1, new Set(holidays.map(({ day }) => day))));
}
