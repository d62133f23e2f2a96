import { z } from "zod";
import { textPerson } from "../../../caseload/index.ts";
import { listContactPoints, safestWay } from "../../../people/index.ts";
import { blankForm, problemAt, readForm, valueAt, type FormState } from "../../../platform/forms/index.ts";
import { page, redirect, type Answer, type Visit } from "../../../platform/http/index.ts";
import { Conflict } from "../../../platform/refusals.ts";
import type { Say } from "../../../platform/words/words.ts";
import { CharacterCount, InsetText } from "../../../ui/index.ts";
import { urls } from "../../urls.ts";
import { CaseForm } from "../case-form.tsx";
import { openToChange, type OpenedCase } from "../opened-case.ts";
import { wordsField } from "../typed-fields.ts";
import { words } from "./text.words.ts";

type Key = keyof typeof words.english;
type Way = { readonly opened: OpenedCase; readonly phone: string; readonly shared: boolean };

function schema(t: Say<Key>) {
  return z.object({ words: wordsField(t("wordsMissing"), t("wordsTooLong"), 160) });
}

/** A text to the phone that is safe, in 160 characters. */
export async function show(visit: Visit): Promise<Answer> {
  const way = await open(visit);
  const name = visit.actor.name.split(" ")[0] ?? "";
  const form = blankForm({ words: words.in(visit.language)("begin", { name }) });
  return page(<View visit={visit} {...way} form={form} />, { looked: way.opened.looked });
}

export async function send(visit: Visit): Promise<Answer> {
  const way = await open(visit);
  const read = readForm(schema(words.in(visit.language)), visit.body);
  if (!read.ok) return page(<View visit={visit} {...way} form={read.form} />, { status: 422 });
  await visit.run(textPerson, { caseId: way.opened.file.id, words: read.data.words });
  return redirect(urls.case(way.opened.file.id));
}

function open(visit: Visit): Promise<Way> {
  return visit.read(async (reader) => {
    const opened = await openToChange(visit, reader);
    const way = safestWay(await listContactPoints(reader, opened.file.areaId, opened.file.personId));
    if (way.how !== "text" || !way.point) throw new Conflict("no_safe_text", "there is no phone that may be texted");
    return { opened, phone: way.point.value, shared: way.point.shared_phone };
  });
}

function View({ visit, opened, phone, shared, form }: Way & { visit: Visit; form: FormState }) {
  const t = words.in(visit.language);
  const name = opened.person.preferred_name;
  const error = problemAt(form, "words");
  return (
    <CaseForm
      {...{ visit, opened, form, title: t("title", { name }), button: t("button"), action: urls.text(opened.file.id) }}
      lead={<InsetText>{t(shared ? "shared" : "own", { name, phone })}</InsetText>}
    >
      <CharacterCount
        name="words"
        label={t("words")}
        maxlength={160}
        rows={4}
        value={valueAt(form, "words")}
        {...(error ? { error } : {})}
      />
    </CaseForm>
  );
}
