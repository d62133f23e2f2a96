import { z } from "zod";
import { problemAt, valueAt } from "../../../platform/forms/index.ts";
import { Radios } from "../../../ui/index.ts";
import { ask } from "../ask.tsx";
import { nameIn, type Answers } from "../answers.domain.ts";
import type { Asking, Question } from "../question.ts";
import { words } from "./agreement.words.ts";

const schema = (language: string, answers: Answers) => {
  const missing = words.in(language)("missing", { name: nameIn(answers, "") });
  return z.object({ agreement: z.enum(["yes", "unsure", "not_yet", "risk"], { error: missing }) });
};

type Data = z.output<ReturnType<typeof schema>>;

/** Asked third, before any story is typed. Two of the four answers are not kept: they lead elsewhere. */
const agreement: Question<Data> = {
  step: "agreement",
  title: ({ visit, draft }) => words.in(visit.language)("title", { name: nameIn(draft.answers, "") }),
  values: ({ agreement: known }) => ({ agreement: known }),
  schema,
  async keep({ agreement: said }, answers) {
    if (said === "risk") return { kind: "stop" };
    if (said === "not_yet") return { kind: "not_yet" };
    return { ...answers, agreement: said };
  },
  Fields,
  lines(answers, language) {
    const t = words.in(language);
    const name = nameIn(answers, "");
    if (!answers.agreement) return [];
    return [{ label: t("summary", { name }), value: t(answers.agreement, { name }) }];
  },
};

function Fields({ visit, draft, form }: Asking) {
  const t = words.in(visit.language);
  const named = { name: nameIn(draft.answers, "") };
  return (
    <Radios
      name="agreement"
      label={t("title", named)}
      labelOptions={{ isPageHeading: true, size: "l" }}
      hint={t("hint")}
      value={valueAt(form, "agreement")}
      error={problemAt(form, "agreement")}
      items={[
        { value: "yes", label: t("yes", named), hint: t("yesHint") },
        { value: "unsure", label: t("unsure", named), hint: t("unsureHint", named) },
        { value: "not_yet", label: t("notYet"), hint: t("notYetHint") },
        { divider: t("or") },
        { value: "risk", label: t("risk", named), hint: t("riskHint") },
      ]}
    />
  );
}

export const { get: agreementPage, post: keepAgreementAnswer } = ask(agreement);
export const agreementLines = agreement.lines;
