import { z } from "zod";
import { blankForm, problemAt, readForm, valueAt, withProblem, type FormState } from "../../../platform/forms/index.ts";
import { page, redirect, type Answer, type Visit } from "../../../platform/http/index.ts";
import { Conflict } from "../../../platform/refusals.ts";
import type { Say } from "../../../platform/words/words.ts";
import { setGoal } from "../../../plans/index.ts";
import { Input, Select } from "../../../ui/index.ts";
import { urls } from "../../urls.ts";
import { CaseForm } from "../case-form.tsx";
import { openToChange, type OpenedCase } from "../opened-case.ts";
import { wordsField } from "../typed-fields.ts";
import { words } from "./set-goal.words.ts";

type Key = keyof typeof words.english;

/** A number from a list, or nothing: they would rather not say. */
function score(from: number, to: number) {
  return z
    .string()
    .default("")
    .transform((text) => (/^\d{1,2}$/.test(text) ? Number(text) : null))
    .transform((number) => (number !== null && number >= from && number <= to ? number : null));
}

function schema(t: Say<Key>) {
  return z.object({
    words: wordsField(t("wordsMissing"), t("wordsTooLong"), 200),
    importance: score(1, 10),
    confidence: score(0, 10),
  });
}

/** One thing they want, in their words, with how much it matters and how sure they are. At most three at once. */
export async function show(visit: Visit): Promise<Answer> {
  const opened = await visit.read((reader) => openToChange(visit, reader));
  return page(<View visit={visit} opened={opened} form={blankForm()} />, { looked: opened.looked });
}

export async function set(visit: Visit): Promise<Answer> {
  const t = words.in(visit.language);
  const opened = await visit.read((reader) => openToChange(visit, reader));
  const read = readForm(schema(t), visit.body);
  if (!read.ok) return page(<View visit={visit} opened={opened} form={read.form} />, { status: 422 });
  try {
    await visit.run(setGoal, { ...read.data, caseId: opened.file.id });
  } catch (error) {
    if (!(error instanceof Conflict && error.reason === "enough_goals")) throw error;
    const form = withProblem(visit.body, "words", t("enough"));
    return page(<View visit={visit} opened={opened} form={form} />, { status: 409 });
  }
  return redirect(urls.case(opened.file.id));
}

function View({ visit, opened, form }: { visit: Visit; opened: OpenedCase; form: FormState }) {
  const t = words.in(visit.language);
  const name = opened.person.preferred_name;
  const error = problemAt(form, "words");
  const numbers = (from: number) => [
    { value: "", text: t("notSaid") },
    ...Array.from({ length: 11 - from }, (_, index) => ({ value: index + from, text: String(index + from) })),
  ];
  return (
    <CaseForm {...{ visit, opened, form, title: t("title"), button: t("button"), action: urls.goal(opened.file.id) }}>
      <Input
        name="words"
        label={t("words", { name })}
        hint={t("wordsHint")}
        value={valueAt(form, "words")}
        {...(error ? { error } : {})}
      />
      <Select
        name="importance"
        label={t("importance", { name })}
        hint={t("importanceHint")}
        items={numbers(1)}
        value={valueAt(form, "importance")}
      />
      <Select
        name="confidence"
        label={t("confidence", { name })}
        hint={t("confidenceHint")}
        items={numbers(0)}
        value={valueAt(form, "confidence")}
      />
    </CaseForm>
  );
}
