import { YoungPage } from "../../access/index.ts";
import { page, redirect, type Answer, type Visit } from "../../platform/http/index.ts";
import { requireSecondThing } from "../../platform/links/second-thing.ts";
import { weekdayOf } from "../../platform/values/index.ts";
import { formatWeekday } from "../../platform/words/days.ts";
import { Button, SoftCard } from "../../ui/index.ts";
import { nextItem } from "../check-in.domain.ts";
import { urls } from "../urls.ts";
import { words } from "./check-in.words.ts";
import { openCheckIn } from "./open-check-in.ts";

/** First of all: who reads it and when. */
export async function show(visit: Visit): Promise<Answer> {
  const asked = await requireSecondThing(visit);
  if (asked) return asked;
  const token = visit.params["token"] ?? "";
  const { checkIn, items, name, readerName, readOn, looked } = await openCheckIn(visit);
  const next = nextItem(items, checkIn.answers);
  if (checkIn.completedAt || !next) return redirect(urls.thanks(token));
  const t = words.in(visit.language);
  const day = formatWeekday(weekdayOf(readOn), visit.language);
  return page(
    <YoungPage visit={visit}>
      <h1>{t("hello", { name })}</h1>
      <SoftCard tone="sun">
        <p>
          <strong>{t("who", { reader: readerName, day })}</strong>
        </p>
        <p>{t("safe")}</p>
      </SoftCard>
      <p>{t("count", { count: items.length })}</p>
      <p>
        {t("skip")} {t("noWrong")}
      </p>
      <Button href={urls.question(token, next.name)}>{t(checkIn.answers.size > 0 ? "goOn" : "start")}</Button>
    </YoungPage>,
    { looked },
  );
}
