import { z } from "zod";
import { channels, contactOutcomes, contactPartners, recordContact } from "../../../caseload/index.ts";
import { blankForm, given, readForm, withProblem, type FormState } from "../../../platform/forms/index.ts";
import { page, redirect, type Answer, type Visit } from "../../../platform/http/index.ts";
import type { Say } from "../../../platform/words/words.ts";
import { londonTime } from "../../../platform/words/days.ts";
import { Input, Radios, Textarea } from "../../../ui/index.ts";
import { urls } from "../../urls.ts";
import { CaseForm } from "../case-form.tsx";
import { openToChange, type OpenedCase } from "../opened-case.ts";
import { choiceField, dayField, momentOf, readTime } from "../typed-fields.ts";
import { words } from "./record-contact.words.ts";

type Key = keyof typeof words.english;

function schema(t: Say<Key>, visit: Visit) {
  return z.object({
    channel: choiceField(channels, t("channelMissing")),
    withWhom: choiceField(contactPartners, t("withWhomMissing")),
    outcome: choiceField(contactOutcomes, t("outcomeMissing")),
    words: z.string().trim().max(4000, t("wordsTooLong")).default(""),
    day: dayField(t("dayWrong"), { day: visit.today, message: t("dayLater") }),
    time: z
      .string()
      .refine((time) => readTime(time) !== undefined, t("timeWrong"))
      .transform((time) => readTime(time) ?? ""),
  });
}

/** Under a minute: how, with whom, what came of it. Now, unless another time is typed. */
export async function show(visit: Visit): Promise<Answer> {
  const opened = await visit.read((reader) => openToChange(visit, reader));
  const known = { withWhom: "young_person", day: visit.today, time: londonTime(visit.now) };
  const form = blankForm({ ...known, channel: visit.query["channel"] });
  return page(<View visit={visit} opened={opened} form={form} />, { looked: opened.looked });
}

export async function record(visit: Visit): Promise<Answer> {
  const t = words.in(visit.language);
  const opened = await visit.read((reader) => openToChange(visit, reader));
  const read = readForm(schema(t, visit), visit.body);
  if (!read.ok) return page(<View visit={visit} opened={opened} form={read.form} />, { status: 422 });
  const { day, time, ...contact } = read.data;
  const at = momentOf(day, time);
  if (at > visit.now) {
    const form = withProblem(visit.body, "time", t("timeLater"));
    return page(<View visit={visit} opened={opened} form={form} />, { status: 422 });
  }
  await visit.run(recordContact, { ...contact, at, caseId: opened.file.id });
  return redirect(urls.case(opened.file.id));
}

function View({ visit, opened, form }: { visit: Visit; opened: OpenedCase; form: FormState }) {
  const t = words.in(visit.language);
  const { preferred_name: name } = opened.person;
  return (
    <CaseForm
      {...{ visit, opened, form, title: t("title"), button: t("button"), action: urls.contact(opened.file.id) }}
    >
      <Radios
        {...given(form, "channel")}
        inline
        label={t("channel")}
        items={channels.map((value) => ({ value, label: t(value) }))}
      />
      <Radios
        {...given(form, "withWhom")}
        inline
        label={t("withWhom")}
        items={contactPartners.map((value) => ({ value, label: t(`with_${value}`, { name }) }))}
      />
      <Radios
        {...given(form, "outcome")}
        label={t("outcome")}
        items={contactOutcomes.map((value) => ({ value, label: t(value) }))}
      />
      <Textarea {...given(form, "words")} label={t("words")} hint={t("wordsHint")} rows={4} />
      <Input {...given(form, "day")} type="date" label={t("day")} width={10} />
      <Input {...given(form, "time")} label={t("time")} hint={t("timeHint")} width={5} />
    </CaseForm>
  );
}
