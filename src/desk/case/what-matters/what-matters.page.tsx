import { z } from "zod";
import { listLanguages, type Language } from "../../../geography/index.ts";
import { blankForm, given, readForm, type FormState } from "../../../platform/forms/index.ts";
import { page, redirect, type Answer, type Visit } from "../../../platform/http/index.ts";
import type { Say } from "../../../platform/words/words.ts";
import { sayWhatMatters } from "../../../plans/index.ts";
import { Input, Select, Textarea } from "../../../ui/index.ts";
import { urls } from "../../urls.ts";
import { CaseForm } from "../case-form.tsx";
import { openToChange, type OpenedCase } from "../opened-case.ts";
import { choiceField, dayField, wordsField } from "../typed-fields.ts";
import { words } from "./what-matters.words.ts";

type Key = keyof typeof words.english;

function schema(t: Say<Key>, visit: Visit, languages: readonly Language[]) {
  return z.object({
    words: wordsField(t("wordsMissing"), t("wordsTooLong")),
    language: choiceField(
      languages.map(({ code }) => code),
      t("languageMissing"),
    ),
    saidOn: dayField(t("dayWrong"), { day: visit.today, message: t("dayLater") }),
  });
}

/** What matters to them, in their own words and language. Asking again writes anew; nothing is edited. */
export async function show(visit: Visit): Promise<Answer> {
  const { opened, languages } = await open(visit);
  const form = blankForm({ language: opened.person.language, saidOn: visit.today });
  return page(<View {...{ visit, opened, languages, form }} />, { looked: opened.looked });
}

export async function say(visit: Visit): Promise<Answer> {
  const { opened, languages } = await open(visit);
  const read = readForm(schema(words.in(visit.language), visit, languages), visit.body);
  if (!read.ok) return page(<View {...{ visit, opened, languages, form: read.form }} />, { status: 422 });
  await visit.run(sayWhatMatters, { ...read.data, caseId: opened.file.id });
  return redirect(urls.case(opened.file.id));
}

function open(visit: Visit) {
  return visit.read(async (reader) => {
    const opened = await openToChange(visit, reader);
    const known = await listLanguages(reader);
    const english = known.some(({ code }) => code === "en");
    const languages = english ? known : [inEnglish, ...known];
    return { opened, languages };
  });
}

const inEnglish: Language = {
  code: "en",
  englishName: "English",
  nativeName: "English",
  direction: "ltr",
  script: "Latn",
};

interface ViewProps {
  readonly visit: Visit;
  readonly opened: OpenedCase;
  readonly languages: readonly Language[];
  readonly form: FormState;
}

function View({ visit, opened, languages, form }: ViewProps) {
  const t = words.in(visit.language);
  const name = opened.person.preferred_name;
  return (
    <CaseForm
      {...{ visit, opened, form, title: t("title"), button: t("button"), action: urls.whatMatters(opened.file.id) }}
      lead={<p>{t("lead", { name })}</p>}
    >
      <Textarea {...given(form, "words")} label={t("words", { name })} hint={t("wordsHint", { name })} rows={6} />
      <Select
        {...given(form, "language")}
        label={t("language")}
        items={languages.map(({ code, englishName }) => ({ value: code, text: englishName }))}
      />
      <Input {...given(form, "saidOn")} type="date" label={t("day", { name })} width={10} />
    </CaseForm>
  );
}
