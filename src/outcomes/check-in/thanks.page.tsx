import { YoungPage } from "../../access/index.ts";
import { page, redirect, type Answer, type Visit } from "../../platform/http/index.ts";
import { requireSecondThing } from "../../platform/links/second-thing.ts";
import { londonDay, weekdayOf } from "../../platform/values/index.ts";
import { formatWeekday } from "../../platform/words/days.ts";
import { SoftCard } from "../../ui/index.ts";
import { readingDay } from "../reading-day.ts";
import { urls } from "../urls.ts";
import { words } from "./check-in.words.ts";
import { openCheckIn } from "./open-check-in.ts";

/** The last screen: the same calm thanks, and the same way to help, whatever was answered. */
export async function show(visit: Visit): Promise<Answer> {
  const asked = await requireSecondThing(visit);
  if (asked) return asked;
  const { checkIn, name, readerName, looked } = await openCheckIn(visit);
  const { completedAt } = checkIn;
  if (!completedAt) return redirect(urls.checkIn(visit.params["token"] ?? ""));
  const t = words.in(visit.language);
  const readOn = await visit.read((reader) => readingDay(reader, londonDay(completedAt)));
  const day = formatWeekday(weekdayOf(readOn), visit.language);
  return page(
    <YoungPage visit={visit}>
      <h1>{t("thanks", { name })}</h1>
      <p>{t("thanksWho", { reader: readerName, day })}</p>
      <SoftCard heading={t("help")}>
        <p>{t("helpBody")}</p>
        <p>
          <a href="/help-now">{t("helpLink")}</a>
        </p>
      </SoftCard>
      <p>{t("close")}</p>
    </YoungPage>,
    { looked },
  );
}
