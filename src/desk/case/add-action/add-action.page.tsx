import { z } from "zod";
import { blankForm, given, readForm, type FormState } from "../../../platform/forms/index.ts";
import { page, redirect, type Answer, type Visit } from "../../../platform/http/index.ts";
import { toCalendarDay } from "../../../platform/values/index.ts";
import type { Say } from "../../../platform/words/words.ts";
import { addAction } from "../../../plans/index.ts";
import { Input } from "../../../ui/index.ts";
import { urls } from "../../urls.ts";
import { CaseForm } from "../case-form.tsx";
import { openToChange, type OpenedCase } from "../opened-case.ts";
import { wordsField } from "../typed-fields.ts";
import { words } from "./add-action.words.ts";

type Key = keyof typeof words.english;

function schema(t: Say<Key>) {
  return z.object({
    title: wordsField(t("whatMissing"), t("tooLong"), 200),
    who: wordsField(t("whoMissing"), t("tooLong"), 100),
    byDay: z
      .string()
      .trim()
      .default("")
      .refine((text) => text === "" || toCalendarDay(text) !== undefined, t("dayWrong"))
      .transform(toCalendarDay),
  });
}

/** Something that somebody does: what, who, by when. */
export async function show(visit: Visit): Promise<Answer> {
  const opened = await visit.read((reader) => openToChange(visit, reader));
  return page(<View visit={visit} opened={opened} form={blankForm()} />, { looked: opened.looked });
}

export async function add(visit: Visit): Promise<Answer> {
  const opened = await visit.read((reader) => openToChange(visit, reader));
  const read = readForm(schema(words.in(visit.language)), visit.body);
  if (!read.ok) return page(<View visit={visit} opened={opened} form={read.form} />, { status: 422 });
  const { title, who, byDay } = read.data;
  await visit.run(addAction, { caseId: opened.file.id, title, who, ...(byDay ? { byDay } : {}) });
  return redirect(urls.case(opened.file.id));
}

function View({ visit, opened, form }: { visit: Visit; opened: OpenedCase; form: FormState }) {
  const t = words.in(visit.language);
  return (
    <CaseForm {...{ visit, opened, form, title: t("title"), button: t("button"), action: urls.action(opened.file.id) }}>
      <Input {...given(form, "title")} label={t("what")} />
      <Input {...given(form, "who")} label={t("who")} width={20} />
      <Input {...given(form, "byDay")} type="date" label={t("byDay")} width={10} />
    </CaseForm>
  );
}
