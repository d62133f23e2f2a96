import { z } from "zod";
import { problemAt, valueAt } from "../../../platform/forms/index.ts";
import { FrontDoor } from "../../../safeguarding/index.ts";
import { Input, Radios, Textarea } from "../../../ui/index.ts";
import { ask } from "../ask.tsx";
import { nameIn } from "../answers.domain.ts";
import type { Asking, Question } from "../question.ts";
import { words } from "./safety.words.ts";

const schema = (language: string) => {
  const t = words.in(language);
  return z
    .object({
      risk: z.enum(["none", "yes", "now"], { error: t("missing") }),
      words: z.string().trim().max(4000, t("tooLong")).default(""),
      goodToKnow: z.string().trim().max(300, t("tooLong")).default(""),
    })
    .refine(({ risk, words: said }) => risk === "none" || said !== "", { path: ["words"], message: t("wordsMissing") });
};

type Data = z.output<ReturnType<typeof schema>>;

const safety: Question<Data> = {
  step: "safety",
  title: ({ visit, draft }) => words.in(visit.language)("title", { name: nameIn(draft.answers, "") }),
  values: ({ safety: known }) => ({ ...known }),
  schema,
  keep: async ({ risk, words: said, goodToKnow }, answers) => ({
    ...answers,
    safety: { risk, ...(risk === "none" ? {} : { words: said }), ...(goodToKnow ? { goodToKnow } : {}) },
  }),
  Fields,
  lines({ safety: known }, language) {
    const t = words.in(language);
    if (!known) return [];
    return [
      { label: t("summary"), value: known.words ? `${t(known.risk)}: ${known.words}` : t(known.risk) },
      ...(known.goodToKnow ? [{ label: t("summaryWelcome"), value: known.goodToKnow }] : []),
    ];
  },
};

function Fields({ visit, area, draft, form }: Asking) {
  const t = words.in(visit.language);
  const named = { name: nameIn(draft.answers, "") };
  return (
    <>
      <Radios
        name="risk"
        label={t("title", named)}
        labelOptions={{ isPageHeading: true, size: "l" }}
        hint={t("hint")}
        value={valueAt(form, "risk")}
        error={problemAt(form, "risk")}
        items={[
          { value: "none", label: t("none") },
          { value: "yes", label: t("yes"), hint: t("yesHint") },
          { value: "now", label: t("now"), hint: t("nowHint") },
        ]}
      />
      <FrontDoor area={area} language={visit.language} />
      <Textarea
        name="words"
        label={t("words")}
        hint={t("wordsHint")}
        value={valueAt(form, "words")}
        error={problemAt(form, "words")}
      />
      <Input
        name="goodToKnow"
        label={t("goodToKnow", named)}
        hint={t("goodToKnowHint")}
        autocomplete="off"
        value={valueAt(form, "goodToKnow")}
        error={problemAt(form, "goodToKnow")}
      />
    </>
  );
}

export const { get: safetyPage, post: keepSafety } = ask(safety);
export const safetyLines = safety.lines;
