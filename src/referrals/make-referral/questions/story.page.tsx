import { z } from "zod";
import { problemAt, valueAt, valuesAt } from "../../../platform/forms/index.ts";
import { Checkboxes, Heading, Textarea } from "../../../ui/index.ts";
import { needWords } from "../../need.words.ts";
import { needs } from "../../referral.domain.ts";
import { ask } from "../ask.tsx";
import { nameIn } from "../answers.domain.ts";
import type { Asking, Question } from "../question.ts";
import { words } from "./story.words.ts";

const schema = (language: string) => {
  const t = words.in(language);
  return z.object({
    words: z
      .string({ error: t("missing") })
      .trim()
      .min(1, t("missing"))
      .max(4000, t("tooLong")),
    needs: z
      .union([z.string().transform((one) => [one]), z.array(z.string())])
      .default([])
      .transform((ticked) => needs.filter((need) => ticked.includes(need))),
  });
};

type Data = z.output<ReturnType<typeof schema>>;

const story: Question<Data> = {
  step: "story",
  title: ({ visit, draft }) => words.in(visit.language)("title", { name: nameIn(draft.answers, "") }),
  values: ({ story: known }) => ({ words: known?.words, needs: known?.needs }),
  schema,
  keep: async (data, answers) => ({ ...answers, story: data }),
  Fields,
  lines({ story: known }, language) {
    const t = words.in(language);
    if (!known) return [];
    const ticked = known.needs.map((need) => needWords.in(language)(need)).join(", ");
    return [
      { label: t("summary"), value: known.words },
      ...(ticked ? [{ label: t("summaryNeeds"), value: ticked }] : []),
    ];
  },
};

function Fields({ visit, draft, form }: Asking) {
  const t = words.in(visit.language);
  const named = { name: nameIn(draft.answers, "") };
  return (
    <>
      <Heading size="l">{t("title", named)}</Heading>
      <p>{t("whoReads", named)}</p>
      <Textarea
        name="words"
        label={t("words", named)}
        hint={t("wordsHint", named)}
        rows={8}
        value={valueAt(form, "words")}
        error={problemAt(form, "words")}
      />
      <Checkboxes
        name="needs"
        label={t("needs")}
        small
        value={valuesAt(form, "needs")}
        items={needs.map((need) => ({ value: need, label: needWords.in(visit.language)(need) }))}
      />
    </>
  );
}

export const { get: storyPage, post: keepStory } = ask(story);
export const storyLines = story.lines;
