import { addDays, calendarDay, weekdayOf, type CalendarDay } from "../../platform/values/index.ts";

export interface SchoolHoliday {
  readonly firstDay: CalendarDay;
  readonly lastDay: CalendarDay;
  readonly why: string;
}

function mondayOfWeek(day: CalendarDay): CalendarDay {
  return addDays(day, 1 - weekdayOf(day));
}

/** School holidays of a year as English schools usually set them; each council sets its own. */
export function schoolHolidays(year: number): SchoolHoliday[] {
  const week = (near: string, why: string): SchoolHoliday => {
    const firstDay = mondayOfWeek(calendarDay(`${year}-${near}`));
    return { firstDay, lastDay: addDays(firstDay, 4), why };
  };
  return [
    week("02-18", "February half term"),
    { firstDay: calendarDay(`${year}-03-30`), lastDay: calendarDay(`${year}-04-10`), why: "Easter holidays" },
    week("05-27", "May half term"),
    { firstDay: calendarDay(`${year}-07-22`), lastDay: calendarDay(`${year}-08-31`), why: "Summer holidays" },
    week("10-28", "October half term"),
    { firstDay: calendarDay(`${year}-12-21`), lastDay: calendarDay(`${year + 1}-01-02`), why: "Christmas holidays" },
  ];
}
