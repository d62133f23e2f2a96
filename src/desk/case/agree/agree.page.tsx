import { z } from "zod";
import { blankForm, given, readForm, withProblem, type FormState } from "../../../platform/forms/index.ts";
import { page, redirect, type Answer, type Visit } from "../../../platform/http/index.ts";
import { Conflict } from "../../../platform/refusals.ts";
import type { Say } from "../../../platform/words/words.ts";
import { agreementAnswers, agreementWays, agreeToPlan } from "../../../plans/index.ts";
import { Radios } from "../../../ui/index.ts";
import { urls } from "../../urls.ts";
import { CaseForm } from "../case-form.tsx";
import { openToChange, type OpenedCase } from "../opened-case.ts";
import { choiceField } from "../typed-fields.ts";
import { words } from "./agree.words.ts";

type Key = keyof typeof words.english;

function schema(t: Say<Key>) {
  return z.object({
    answer: choiceField(agreementAnswers, t("answerMissing")),
    how: choiceField(agreementWays, t("howMissing")),
  });
}

/** What they said to the plan: yes, unsure or no, each kept. */
export async function show(visit: Visit): Promise<Answer> {
  const opened = await visit.read((reader) => openToChange(visit, reader));
  return page(<View visit={visit} opened={opened} form={blankForm()} />, { looked: opened.looked });
}

export async function agree(visit: Visit): Promise<Answer> {
  const t = words.in(visit.language);
  const opened = await visit.read((reader) => openToChange(visit, reader));
  const read = readForm(schema(t), visit.body);
  if (!read.ok) return page(<View visit={visit} opened={opened} form={read.form} />, { status: 422 });
  try {
    await visit.run(agreeToPlan, { ...read.data, caseId: opened.file.id });
  } catch (error) {
    if (!(error instanceof Conflict && error.reason === "no_plan")) throw error;
    const form = withProblem(visit.body, "answer", t("noPlan"));
    return page(<View visit={visit} opened={opened} form={form} />, { status: 409 });
  }
  return redirect(urls.case(opened.file.id));
}

function View({ visit, opened, form }: { visit: Visit; opened: OpenedCase; form: FormState }) {
  const t = words.in(visit.language);
  const name = opened.person.preferred_name;
  return (
    <CaseForm
      {...{ visit, opened, form, title: t("title"), button: t("button"), action: urls.agreement(opened.file.id) }}
      lead={<p>{t("lead", { name })}</p>}
    >
      <Radios
        {...given(form, "answer")}
        label={t("answer", { name })}
        items={agreementAnswers.map((value) => ({ value, label: t(value) }))}
      />
      <Radios
        {...given(form, "how")}
        label={t("how", { name })}
        items={agreementWays.map((value) => ({ value, label: t(value) }))}
      />
    </CaseForm>
  );
}
