import { z } from "zod";
import { endCase, endOutcomes, endReasons } from "../../../caseload/index.ts";
import { blankForm, given, readForm, type FormState } from "../../../platform/forms/index.ts";
import { page, redirect, type Answer, type Visit } from "../../../platform/http/index.ts";
import type { Say } from "../../../platform/words/words.ts";
import { InsetText, Radios, Textarea } from "../../../ui/index.ts";
import { urls } from "../../urls.ts";
import { CaseForm } from "../case-form.tsx";
import { openToChange, type OpenedCase } from "../opened-case.ts";
import { choiceField, wordsField } from "../typed-fields.ts";
import { words } from "./end.words.ts";

type Key = keyof typeof words.english;

function schema(t: Say<Key>) {
  return z.object({
    reason: choiceField(endReasons, t("reasonMissing")),
    outcome: choiceField(endOutcomes, t("outcomeMissing")),
    words: wordsField(t("wordsMissing"), t("wordsTooLong")),
  });
}

/** Why it ends and what came of it. Says first what else ends with it, and what the school will read. */
export async function show(visit: Visit): Promise<Answer> {
  const opened = await visit.read((reader) => openToChange(visit, reader));
  return page(<View visit={visit} opened={opened} form={blankForm()} />, { looked: opened.looked });
}

export async function end(visit: Visit): Promise<Answer> {
  const opened = await visit.read((reader) => openToChange(visit, reader));
  const read = readForm(schema(words.in(visit.language)), visit.body);
  if (!read.ok) return page(<View visit={visit} opened={opened} form={read.form} />, { status: 422 });
  await visit.run(endCase, { ...read.data, caseId: opened.file.id });
  return redirect(urls.case(opened.file.id));
}

function View({ visit, opened, form }: { visit: Visit; opened: OpenedCase; form: FormState }) {
  const t = words.in(visit.language);
  const name = opened.person.preferred_name;
  return (
    <CaseForm
      {...{
        visit,
        opened,
        form,
        title: t("title", { name }),
        button: t("button"),
        action: urls.ending(opened.file.id),
      }}
      lead={
        <InsetText>
          <p>{t("places", { name })}</p>
          <p>{t("told", { name })}</p>
        </InsetText>
      }
    >
      <Radios
        {...given(form, "reason")}
        label={t("reason")}
        items={endReasons.map((value) => ({ value, label: t(value, { name }) }))}
      />
      <Radios
        {...given(form, "outcome")}
        label={t("outcome", { name })}
        items={endOutcomes.map((value) => ({ value, label: t(value) }))}
      />
      <Textarea {...given(form, "words")} label={t("words")} hint={t("wordsHint")} rows={5} />
    </CaseForm>
  );
}
