import { z } from "zod";
import { findSchool } from "../../../geography/index.ts";
import { problemAt, valueAt } from "../../../platform/forms/index.ts";
import { Radios } from "../../../ui/index.ts";
import { urls } from "../../urls.ts";
import { ask } from "../ask.tsx";
import type { Asking, Question } from "../question.ts";
import { schoolsLike } from "../school-search.query.ts";
import { words } from "./school.words.ts";

const none = "none";

const schema = (language: string) => {
  const missing = words.in(language)("missing");
  return z.object({ school: z.string({ error: missing }).regex(/^(\d{5,7}|none)$/, missing) });
};

type Data = z.output<ReturnType<typeof schema>>;

/** The search by name, without script: what was written on the page before, and the schools that it may be. */
const school: Question<Data> = {
  step: "school",
  title: ({ visit }) => words.in(visit.language)("title"),
  values: ({ school: known }) => ({ school: known ? (known.urn ?? none) : "" }),
  schema,
  async keep(data, answers, reader) {
    const picked = data.school === none ? undefined : await findSchool(reader, data.school);
    const own = { name: answers.you?.place ?? "" };
    return { ...answers, school: picked ? { name: picked.name, urn: picked.urn } : own };
  },
  find: (reader, answers) => schoolsLike(reader, answers.you?.place ?? ""),
  Fields,
  lines: () => [],
};

function Fields({ visit, area, draft, form, schools }: Asking) {
  const t = words.in(visit.language);
  const place = draft.answers.you?.place ?? "";
  return (
    <>
      <Radios
        name="school"
        label={t("title")}
        labelOptions={{ isPageHeading: true, size: "l" }}
        hint={t(schools.length > 0 ? "found" : "notFound", { place })}
        value={valueAt(form, "school")}
        error={problemAt(form, "school")}
        items={[
          ...schools.map((one) => ({
            value: one.urn,
            label: one.name,
            hint: [one.neighbourhood, one.localAuthority, one.postcode].filter(Boolean).join(", "),
          })),
          { value: none, label: t("none", { place }) },
        ]}
      />
      <p>
        <a href={urls.step(area.slug, draft.id, "you")}>{t("again")}</a>
      </p>
    </>
  );
}

export const { get: schoolPage, post: keepSchool } = ask(school);
