import { YoungPage } from "../../access/index.ts";
import {
  blankForm,
  Guard,
  problemAt,
  typedOf,
  valueAt,
  withProblem,
  type FormState,
} from "../../platform/forms/index.ts";
import { page, redirect, type Answer, type Visit } from "../../platform/http/index.ts";
import { requireSecondThing } from "../../platform/links/second-thing.ts";
import { NotFound } from "../../platform/refusals.ts";
import { weekdayOf } from "../../platform/values/index.ts";
import { formatWeekday } from "../../platform/words/days.ts";
import { BackLink, ErrorSummary } from "../../ui/index.ts";
import { answerItem } from "../answer-item.command.ts";
import type { Item } from "../instrument.domain.ts";
import { urls } from "../urls.ts";
import { words } from "./check-in.words.ts";
import { openCheckIn, type OpenedCheckIn } from "./open-check-in.ts";
import { Question } from "./question.tsx";

/** One question a screen. Nothing is sent until Next or Skip; what was answered before is shown again. */
export async function show(visit: Visit): Promise<Answer> {
  const asked = await requireSecondThing(visit);
  if (asked) return asked;
  const opened = await openCheckIn(visit);
  if (opened.checkIn.completedAt) return redirect(urls.thanks(visit.params["token"] ?? ""));
  const item = itemOf(visit, opened);
  const given = opened.checkIn.answers.get(item.name);
  const form = blankForm(typeof given === "number" ? { score: String(given) } : {});
  return page(<View visit={visit} opened={opened} item={item} form={form} />, { looked: opened.looked });
}

/** Keeps the answer, or that she would rather not say, and goes on to the next question without one. */
export async function answer(visit: Visit): Promise<Answer> {
  const asked = await requireSecondThing(visit);
  if (asked) return asked;
  const token = visit.params["token"] ?? "";
  const opened = await openCheckIn(visit);
  if (opened.checkIn.completedAt) return redirect(urls.thanks(token));
  const item = itemOf(visit, opened);
  const typed = typedOf(visit.body);
  const skipped = typed["skip"] !== undefined;
  const chosen = typed["score"];
  const score = typeof chosen === "string" && /^\d{1,2}$/.test(chosen) ? Number(chosen) : undefined;
  if (!skipped && score === undefined) {
    const form = withProblem(visit.body, "score", words.in(visit.language)("choose"));
    return page(<View visit={visit} opened={opened} item={item} form={form} />, { status: 422, looked: opened.looked });
  }
  const { areaId, id } = opened.checkIn;
  const input = { areaId, checkInId: id, item: item.name, score: skipped ? null : (score ?? null) };
  const { next } = await visit.run(answerItem, input);
  return redirect(next ? urls.question(token, next) : urls.thanks(token));
}

function itemOf(visit: Visit, { items }: OpenedCheckIn): Item {
  const item = items.find(({ name }) => name === visit.params["item"]);
  if (!item) throw new NotFound("question");
  return item;
}

interface ViewProps {
  readonly visit: Visit;
  readonly opened: OpenedCheckIn;
  readonly item: Item;
  readonly form: FormState;
}

function View({ visit, opened, item, form }: ViewProps) {
  const t = words.in(visit.language);
  const token = visit.params["token"] ?? "";
  const { items, readerName, readOn } = opened;
  const index = items.indexOf(item);
  const before = items[index - 1];
  const day = formatWeekday(weekdayOf(readOn), visit.language);
  return (
    <YoungPage visit={visit} form={form}>
      <BackLink href={before ? urls.question(token, before.name) : urls.checkIn(token)}>{t("back")}</BackLink>
      {form.problems.length > 0 && <ErrorSummary title={t("missing")} errors={form.problems} />}
      <form method="post" action={urls.question(token, item.name)} novalidate>
        <Guard visit={visit} />
        <Question
          item={item}
          language={visit.language}
          goal={opened.goal}
          value={valueAt(form, "score")}
          error={problemAt(form, "score")}
          progress={t("progress", { number: index + 1, total: items.length })}
          whoSees={t("whoSees", { reader: readerName, day })}
        />
      </form>
    </YoungPage>
  );
}
