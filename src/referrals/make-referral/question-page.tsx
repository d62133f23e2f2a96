import type { ComponentChildren } from "preact";
import { PublicPage } from "../../access/index.ts";
import { ageOf } from "../../people/index.ts";
import { Guard } from "../../platform/forms/index.ts";
import { formatClock, londonTime } from "../../platform/words/days.ts";
import { BackLink, Button, ErrorSummary, InsetText, SoFar, Steps } from "../../ui/index.ts";
import { urls } from "../urls.ts";
import type { Draft } from "./answers.domain.ts";
import { bars, stepBefore, stepOf, type StepName } from "./journey.domain.ts";
import { words } from "./question-page.words.ts";
import type { Asking } from "./question.ts";

interface Props extends Omit<Asking, "schools"> {
  readonly step: StepName;
  readonly title: string;
  readonly children?: ComponentChildren;
  /** Pages that are no question bring their own act. */
  readonly withoutForm?: boolean;
}

/** The frame of every page of the journey: back, how far, problems, the question, and what is known so far. */
export function QuestionPage({ step, title, children, withoutForm, ...asking }: Props) {
  const { visit, area, draft, form } = asking;
  const t = words.in(visit.language);
  const before = stepBefore(step, draft);
  const back = before ? urls.step(area.slug, draft.id, before) : urls.start(area.slug);
  return (
    <PublicPage
      visit={visit}
      title={title}
      area={area}
      form={form}
      helpStrip={false}
      beforeContent={<BackLink href={back} />}
    >
      <div class="nhsuk-grid-row">
        <div class="nhsuk-grid-column-two-thirds">
          <Steps number={stepOf(step).bar} total={bars} of={t("journey")} />
          {visit.query["also"] && <InsetText>{t("twoTabs")}</InsetText>}
          <ErrorSummary errors={form.problems.map(({ field, message }) => ({ field: anchorOf(field), message }))} />
          {withoutForm ? children : <QuestionForm {...asking}>{children}</QuestionForm>}
        </div>
        <div class="nhsuk-grid-column-one-third">
          <Known {...asking} />
        </div>
      </div>
    </PublicPage>
  );
}

/** A date is typed in three boxes; the first is where its problem leads. */
function anchorOf(field: string): string {
  return field === "born" ? "born-day" : field;
}

function QuestionForm({ visit, area, draft, children }: Omit<Asking, "schools"> & { children?: ComponentChildren }) {
  const t = words.in(visit.language);
  return (
    <form method="post" novalidate>
      <Guard visit={visit} />
      <input type="hidden" name="version" value={draft.version} />
      {children}
      <div class="nhsuk-button-group">
        <Button>{t("continue")}</Button>
        <a href={urls.later(area.slug, draft.id)}>{t("later")}</a>
      </div>
    </form>
  );
}

/** Only what is known, and that it is safe. */
function Known({ visit, area, draft }: Omit<Asking, "schools">) {
  const t = words.in(visit.language);
  const items = soFar(draft, t, visit.today);
  if (items.length === 0) return null;
  return (
    <SoFar
      items={items}
      changeHref={urls.step(area.slug, draft.id, "check")}
      saved={t("saved", { time: formatClock(londonTime(draft.savedAt)) })}
    />
  );
}

function soFar({ answers }: Draft, t: ReturnType<typeof words.in>, today: Parameters<typeof ageOf>[1]) {
  const { you, school, person } = answers;
  return [
    you && {
      label: t("from"),
      value: (
        <>
          {you.name}, {you.role}
          <br />
          {school?.name ?? you.place}
        </>
      ),
    },
    person && {
      label: t("about"),
      value: t("aged", {
        name: [person.givenName, person.familyName].filter(Boolean).join(" "),
        age: ageOf({ date_of_birth: person.dateOfBirth }, today),
      }),
    },
  ].filter((item) => item !== undefined);
}
