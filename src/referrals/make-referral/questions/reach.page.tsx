import { z } from "zod";
import { problemAt, valueAt, valuesAt } from "../../../platform/forms/index.ts";
import { Checkboxes, Heading, Input, Radios } from "../../../ui/index.ts";
import type { SafeReach } from "../../referral.domain.ts";
import { ask } from "../ask.tsx";
import { nameIn, type Answers } from "../answers.domain.ts";
import type { Asking, Question } from "../question.ts";
import { words } from "./reach.words.ts";

const ways = ["text", "ring", "in_person", "adult"] as const;

const schema = (language: string, answers: Answers) => {
  const t = words.in(language);
  const text = (longest: number) => z.string().trim().max(longest, t("tooLong")).default("");
  return z
    .object({
      how: z.enum(ways, { error: t("missing", { name: nameIn(answers, "") }) }),
      number: text(30),
      adultName: text(100),
      about: z.union([z.string().transform((one) => [one]), z.array(z.string())]).default([]),
      when: text(100),
      mustNotKnow: text(200),
    })
    .superRefine(({ how, number, adultName }, context) => {
      const problem = (path: string, message: string) => context.addIssue({ code: "custom", path: [path], message });
      if (how !== "in_person" && !isPhone(number)) problem("number", t(number ? "numberWrong" : "numberMissing"));
      if (how === "adult" && !adultName) problem("adultName", t("adultNameMissing"));
    });
};

type Data = z.output<ReturnType<typeof schema>>;

function isPhone(text: string): boolean {
  return /^(0\d{9,10}|44\d{9,10})$/.test(text.replaceAll(/\D/g, ""));
}

/** What belongs to a way that was not chosen is not kept. */
function reachOf(data: Data): SafeReach {
  const { how, number, adultName, about, when, mustNotKnow } = data;
  const common = { how, ...(when ? { when } : {}), ...(mustNotKnow ? { mustNotKnow } : {}) };
  if (how === "in_person") return common;
  const phone = { number, sharedPhone: about.includes("shared"), leaveMessage: about.includes("leaveMessage") };
  return { ...common, ...phone, ...(how === "adult" ? { adultName } : {}) };
}

const reach: Question<Data> = {
  step: "reach",
  title: ({ visit, draft }) => words.in(visit.language)("title", { name: nameIn(draft.answers, "") }),
  values: ({ reach: known }) => ({
    how: known?.how,
    number: known?.number,
    adultName: known?.adultName,
    when: known?.when,
    mustNotKnow: known?.mustNotKnow,
    about: [...(known?.sharedPhone ? ["shared"] : []), ...(known?.leaveMessage ? ["leaveMessage"] : [])],
  }),
  schema,
  keep: async (data, answers) => ({ ...answers, reach: reachOf(data) }),
  Fields,
  lines(answers, language) {
    const { reach: known } = answers;
    if (!known) return [];
    const t = words.in(language);
    const named = { name: nameIn(answers, "") };
    const about = [known.sharedPhone && t("shared"), known.leaveMessage && t("leaveMessage")];
    const value = [t(known.how, named), known.adultName, known.number, ...about, known.when].filter(Boolean).join(", ");
    return [
      { label: t("summary", named), value },
      ...(known.mustNotKnow ? [{ label: t("summaryNot"), value: known.mustNotKnow }] : []),
    ];
  },
};

function Fields({ visit, draft, form }: Asking) {
  const t = words.in(visit.language);
  const named = { name: nameIn(draft.answers, "") };
  const at = (name: string) => ({ name, value: valueAt(form, name), error: problemAt(form, name) });
  return (
    <>
      <Heading size="l">{t("title", named)}</Heading>
      <Radios
        {...at("how")}
        label={t("missing", named)}
        labelOptions={{ class: "nhsuk-u-visually-hidden" }}
        hint={t("hint", named)}
        items={ways.map((way) => ({
          value: way,
          label: t(way, named),
          ...(way === "in_person" ? { hint: t("in_personHint") } : {}),
        }))}
      />
      <Input {...at("number")} label={t("number")} hint={t("numberHint")} type="tel" width={20} autocomplete="off" />
      <Checkboxes
        name="about"
        label={t("more")}
        small
        value={valuesAt(form, "about")}
        items={(["shared", "leaveMessage"] as const).map((value) => ({ value, label: t(value) }))}
      />
      <Input {...at("adultName")} label={t("adultName")} autocomplete="off" />
      <Input {...at("when")} label={t("when")} autocomplete="off" />
      <Input {...at("mustNotKnow")} label={t("mustNotKnow")} hint={t("mustNotKnowHint")} autocomplete="off" />
    </>
  );
}

export const { get: reachPage, post: keepReach } = ask(reach);
export const reachLines = reach.lines;
