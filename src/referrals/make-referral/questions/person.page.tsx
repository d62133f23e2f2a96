import { z } from "zod";
import { problemAt, valueAt } from "../../../platform/forms/index.ts";
import { ageOn, londonDay } from "../../../platform/values/index.ts";
import { formatDay } from "../../../platform/words/days.ts";
import { DateInput, Heading, Input } from "../../../ui/index.ts";
import { ask } from "../ask.tsx";
import { partsOf, toDay, withDate } from "../parts-of-date.ts";
import type { Asking, Question } from "../question.ts";
import { words } from "./person.words.ts";

/** Somebody of this age is a slip of the pen; the rules of the programme say the rest. */
const oldest = 30;

const schema = (language: string) => {
  const t = words.in(language);
  return z.object({
    givenName: z
      .string({ error: t("givenNameMissing") })
      .trim()
      .min(1, t("givenNameMissing"))
      .max(100, t("tooLong")),
    familyName: z.string().trim().max(100, t("tooLong")).default(""),
    born: z
      .string({ error: t("bornMissing") })
      .min(1, t("bornMissing"))
      .transform((text, context) => {
        const day = toDay(text);
        if (day) return day;
        context.addIssue({ code: "custom", message: t("bornWrong") });
        return z.NEVER;
      }),
    pronouns: z.string().trim().max(30, t("tooLong")).default(""),
  });
};

type Data = z.output<ReturnType<typeof schema>>;

const person: Question<Data> = {
  step: "person",
  title: ({ visit }) => words.in(visit.language)("title"),
  values: ({ person: known }) => ({
    givenName: known?.givenName,
    familyName: known?.familyName,
    pronouns: known?.pronouns,
    ...partsOf("born", known?.dateOfBirth),
  }),
  shape: (body) => withDate(body, "born"),
  schema: (language, _answers, now) => withPast(schema(language), language, now),
  async keep({ givenName, familyName, born, pronouns }, answers) {
    const optional = { ...(familyName ? { familyName } : {}), ...(pronouns ? { pronouns } : {}) };
    return { ...answers, person: { givenName, dateOfBirth: born, ...optional } };
  },
  Fields,
  lines({ person: known }, language) {
    if (!known) return [];
    const t = words.in(language);
    const name = [known.givenName, known.familyName].filter(Boolean).join(" ");
    return [
      { label: t("summary"), value: t("summaryValue", { name, day: formatDay(known.dateOfBirth, language, "dated") }) },
    ];
  },
};

function withPast(plain: ReturnType<typeof schema>, language: string, now: Date) {
  const t = words.in(language);
  const today = londonDay(now);
  return plain
    .refine(({ born }) => born < today, { path: ["born"], message: t("bornFuture") })
    .refine(({ born }) => ageOn(born, today) <= oldest, { path: ["born"], message: t("bornOld") });
}

function Fields({ visit, form }: Asking) {
  const t = words.in(visit.language);
  const at = (name: string) => ({ name, value: valueAt(form, name), error: problemAt(form, name) });
  return (
    <>
      <Heading size="l">{t("title")}</Heading>
      <Input {...at("givenName")} label={t("givenName")} hint={t("givenNameHint")} autocomplete="off" />
      <Input {...at("familyName")} label={t("familyName")} autocomplete="off" />
      <DateInput
        name="born"
        label={t("born")}
        hint={t("bornHint")}
        error={problemAt(form, "born")}
        value={{
          day: valueAt(form, "born-day"),
          month: valueAt(form, "born-month"),
          year: valueAt(form, "born-year"),
        }}
      />
      <Input {...at("pronouns")} label={t("pronouns")} hint={t("pronounsHint")} width={10} autocomplete="off" />
    </>
  );
}

export const { get: personPage, post: keepPerson } = ask(person);
export const personLines = person.lines;
