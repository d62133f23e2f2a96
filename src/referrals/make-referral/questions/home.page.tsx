import { z } from "zod";
import { problemAt, valueAt, valuesAt } from "../../../platform/forms/index.ts";
import { toPostcode } from "../../../platform/values/index.ts";
import { Checkboxes, Heading, Input } from "../../../ui/index.ts";
import { ask } from "../ask.tsx";
import { nameIn } from "../answers.domain.ts";
import type { Asking, Question } from "../question.ts";
import { words } from "./home.words.ts";

const schema = (language: string) => {
  const t = words.in(language);
  return z
    .object({ postcode: z.string().trim().default(""), none: z.string().optional() })
    .transform(({ postcode, none }, context) => {
      if (none) return {};
      const real = toPostcode(postcode);
      if (real) return { postcode: real };
      const message = t(postcode ? "postcodeWrong" : "postcodeMissing");
      context.addIssue({ code: "custom", path: ["postcode"], message });
      return z.NEVER;
    });
};

type Data = { readonly postcode?: string };

const home: Question<Data> = {
  step: "home",
  title: ({ visit, draft }) => words.in(visit.language)("title", { name: nameIn(draft.answers, "") }),
  values: ({ home: known }) => ({ postcode: known?.postcode, none: known && !known.postcode ? "yes" : undefined }),
  schema,
  keep: async (data, answers) => ({ ...answers, home: data }),
  Fields,
  lines({ home: known }, language) {
    const t = words.in(language);
    return known ? [{ label: t("summary"), value: known.postcode ?? t("noneSummary") }] : [];
  },
};

function Fields({ visit, draft, form }: Asking) {
  const t = words.in(visit.language);
  return (
    <>
      <Heading size="l">{t("title", { name: nameIn(draft.answers, "") })}</Heading>
      <p>{t("why")}</p>
      <Input
        name="postcode"
        label={t("postcode")}
        width={10}
        autocomplete="off"
        spellcheck={false}
        value={valueAt(form, "postcode")}
        error={problemAt(form, "postcode")}
      />
      <Checkboxes name="none" value={valuesAt(form, "none")} items={[{ value: "yes", label: t("none") }]} />
    </>
  );
}

export const { get: homePage, post: keepHome } = ask(home);
export const homeLines = home.lines;
