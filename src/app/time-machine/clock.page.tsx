import { z } from "zod";
import { SimplePage } from "../../access/index.ts";
import type { ShiftedClock } from "../../platform/clock.ts";
import type { Reader } from "../../platform/db/index.ts";
import {
  blankForm,
  Guard,
  problemAt,
  readForm,
  valueAt,
  withProblem,
  type FormState,
} from "../../platform/forms/index.ts";
import { page, redirect, type Answer, type Visit } from "../../platform/http/index.ts";
import { addDays, londonMoment, toCalendarDay, type CalendarDay } from "../../platform/values/index.ts";
import { Button, ErrorSummary, Heading, Select } from "../../ui/index.ts";
import { words } from "./clock.words.ts";

const times = ["09:00", "12:00", "15:45", "17:00", "18:00", "19:00", "20:00"] as const;
const longest = 42;
const shownDay = new Intl.DateTimeFormat("en-GB", { timeZone: "UTC", weekday: "long", day: "numeric", month: "long" });
const shownMoment = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/London",
  dateStyle: "full",
  timeStyle: "short",
});

function schema(visit: Visit) {
  const t = words.in(visit.language);
  const last = addDays(visit.today, longest);
  return z.object({
    day: z
      .string({ error: t("needDay") })
      .transform((text) => toCalendarDay(text))
      .refine((day): day is CalendarDay => day !== undefined && day >= visit.today && day <= last, t("needDay")),
    time: z.enum(times, { error: t("needTime") }),
  });
}

/** What time it is here, and the form that moves it on. */
export async function clockPage(visit: Visit): Promise<Answer> {
  return page(<ClockPage visit={visit} form={blankForm({ day: addDays(visit.today, 1), time: "18:00" })} />);
}

/** Moves the clock on and keeps how far, so that a restart does not go back in time. */
export async function moveClock(visit: Visit, clock: ShiftedClock, worker: Reader): Promise<Answer> {
  const read = readForm(schema(visit), visit.body);
  if (!read.ok) return page(<ClockPage visit={visit} form={read.form} />, { status: 422 });
  const byMs = londonMoment(read.data.day, read.data.time).getTime() - clock.now().getTime();
  if (byMs <= 0) {
    const form = withProblem(visit.body, "time", words.in(visit.language)("past"));
    return page(<ClockPage visit={visit} form={form} />, { status: 422 });
  }
  clock.moveOn(byMs);
  await worker
    .updateTable("platform.installation")
    .set({ demo_clock_ahead_ms: BigInt(Math.round(clock.aheadMs())) })
    .execute();
  return redirect("/demo/clock");
}

function ClockPage({ visit, form }: { visit: Visit; form: FormState }) {
  const t = words.in(visit.language);
  const days = Array.from({ length: longest + 1 }, (_, ahead) => addDays(visit.today, ahead));
  return (
    <SimplePage visit={visit} title={t("title")} form={form}>
      {form.problems.length > 0 && <ErrorSummary errors={form.problems} />}
      <Heading size="l">{t("title")}</Heading>
      <p>
        <strong>{t("now", { now: shownMoment.format(visit.now) })}</strong>
      </p>
      <p>{t("why")}</p>
      <form method="post" action="/demo/clock" noValidate>
        <Guard visit={visit} />
        <Select
          name="day"
          label={t("day")}
          error={problemAt(form, "day")}
          value={valueAt(form, "day")}
          items={days.map((day) => ({ value: day, text: shownDay.format(new Date(`${day}T00:00:00Z`)) }))}
        />
        <Select
          name="time"
          label={t("time")}
          error={problemAt(form, "time")}
          value={valueAt(form, "time")}
          items={times.map((time) => ({ value: time, text: time }))}
        />
        <Button>{t("move")}</Button>
      </form>
    </SimplePage>
  );
}
