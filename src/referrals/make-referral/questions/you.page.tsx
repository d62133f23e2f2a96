import { z } from "zod";
import { searchSchools } from "../../../geography/index.ts";
import { problemAt, valueAt } from "../../../platform/forms/index.ts";
import type { Reader } from "../../../platform/db/index.ts";
import { Heading, Input } from "../../../ui/index.ts";
import { ask } from "../ask.tsx";
import type { Answers } from "../answers.domain.ts";
import type { Asking, Question } from "../question.ts";
import { words } from "./you.words.ts";

const schema = (language: string) => {
  const t = words.in(language);
  const text = (missing: string) => z.string({ error: missing }).trim().min(1, missing).max(200, t("tooLong"));
  return z.object({
    name: text(t("nameMissing")),
    role: text(t("roleMissing")),
    place: text(t("placeMissing")),
    email: z
      .string({ error: t("emailMissing") })
      .trim()
      .toLowerCase()
      .max(254, t("tooLong"))
      .pipe(z.email(t("emailMissing"))),
    phone: z.string().trim().max(30, t("tooLong")).default(""),
  });
};

type Data = z.output<ReturnType<typeof schema>>;

/** A school written out as the register has it, and only one of that name, is taken at once; else the next page asks. */
async function schoolOf(data: Data, before: Answers, reader: Reader): Promise<Answers["school"]> {
  if (before.school && before.you?.place === data.place) return before.school;
  const found = await searchSchools(reader, data.place, { limit: 10 });
  const [only, ...others] = found.filter((school) => school.name.toLowerCase() === data.place.toLowerCase());
  return only && others.length === 0 ? { name: only.name, urn: only.urn } : undefined;
}

const you: Question<Data> = {
  step: "you",
  title: ({ visit }) => words.in(visit.language)("title"),
  values: ({ you: known }) => ({ ...known }),
  schema,
  async keep(data, answers, reader) {
    const { phone, ...rest } = data;
    const { school: _before, ...others } = answers;
    const school = await schoolOf(data, answers, reader);
    return { ...others, you: { ...rest, ...(phone ? { phone } : {}) }, ...(school ? { school } : {}) };
  },
  Fields: Fields,
  lines({ you: known, school }, language) {
    const t = words.in(language);
    if (!known) return [];
    return [
      { label: t("summaryYou"), value: `${known.name}, ${known.role}, ${school?.name ?? known.place}` },
      { label: t("summaryEmail"), value: known.email },
    ];
  },
};

function Fields({ visit, form }: Asking) {
  const t = words.in(visit.language);
  const at = (name: string) => ({ name, value: valueAt(form, name), error: problemAt(form, name) });
  return (
    <>
      <Heading size="l">{t("title")}</Heading>
      <p>{t("lead")}</p>
      <Input {...at("name")} label={t("name")} autocomplete="name" />
      <Input {...at("role")} label={t("role")} hint={t("roleHint")} autocomplete="organization-title" />
      <Input {...at("place")} label={t("place")} hint={t("placeHint")} autocomplete="organization" />
      <Input {...at("email")} label={t("email")} hint={t("emailHint")} type="email" autocomplete="email" />
      <Input {...at("phone")} label={t("phone")} type="tel" autocomplete="tel" width={20} />
    </>
  );
}

export const { get: youPage, post: keepYou } = ask(you);
export const youLines = you.lines;
