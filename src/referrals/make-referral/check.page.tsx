import { PublicPage } from "../../access/index.ts";
import { blankForm, Guard } from "../../platform/forms/index.ts";
import { page, redirect, type Answer, type Visit } from "../../platform/http/index.ts";
import { Button, Heading, SummaryList } from "../../ui/index.ts";
import { urls } from "../urls.ts";
import { nameIn, type Answers } from "./answers.domain.ts";
import { words } from "./check.words.ts";
import { firstUnanswered, isComplete, type StepName } from "./journey.domain.ts";
import { QuestionPage } from "./question-page.tsx";
import type { AnswerLine } from "./question.ts";
import { agreementLines } from "./questions/agreement.page.tsx";
import { homeLines } from "./questions/home.page.tsx";
import { personLines } from "./questions/person.page.tsx";
import { reachLines } from "./questions/reach.page.tsx";
import { safetyLines } from "./questions/safety.page.tsx";
import { storyLines } from "./questions/story.page.tsx";
import { youLines } from "./questions/you.page.tsx";
import { sendDraft } from "./send-draft.ts";
import { withDraft, type DraftVisit } from "./with-draft.tsx";

type Lines = (answers: Answers, language: string) => readonly AnswerLine[];

/** Which page each line of the list is changed on. */
const listed: readonly (readonly [StepName, Lines])[] = [
  ["you", youLines],
  ["person", personLines],
  ["agreement", agreementLines],
  ["story", storyLines],
  ["home", homeLines],
  ["reach", reachLines],
  ["safety", safetyLines],
];

/** All answers, each with the way to change it. When nothing is missing: the button that sends. */
export function checkPage(visit: Visit): Promise<Answer> {
  return withDraft(visit, async (opened) => page(<Check {...opened} />));
}

/** Sends the referral and empties the draft, in one act. */
export function sendHere(visit: Visit): Promise<Answer> {
  const send = async (opened: DraftVisit): Promise<Answer> => {
    const { area, draft } = opened;
    if (!isComplete(draft)) return page(<Check {...opened} />, { status: 409 });
    await visit.act((work) => sendDraft(work, draft));
    return redirect(urls.sent(area.slug, draft.id));
  };
  return withDraft(visit, send, async (opened) => page(<AlreadySent {...opened} />, { status: 409 }));
}

/** A second tab sent it before. */
function AlreadySent({ visit, area, draft }: DraftVisit) {
  const t = words.in(visit.language);
  return (
    <PublicPage visit={visit} title={t("alreadySent")} area={area} helpStrip={false}>
      <Heading size="l">{t("alreadySent")}</Heading>
      <p>
        <a href={urls.sent(area.slug, draft.id)}>{t("seeIt")}</a>
      </p>
    </PublicPage>
  );
}

function Check(opened: DraftVisit) {
  const { visit, area, draft } = opened;
  const t = words.in(visit.language);
  const complete = isComplete(draft);
  const title = t(complete ? "title" : "incomplete");
  const rows = listed.flatMap(([step, lines]) =>
    lines(draft.answers, visit.language).map(({ label, value }) => ({
      key: label,
      value,
      actions: [{ label: t("change"), href: urls.step(area.slug, draft.id, step), visuallyHiddenText: label }],
    })),
  );
  if (!complete)
    return (
      <PublicPage visit={visit} title={title} area={area} helpStrip={false}>
        <Heading size="l">{title}</Heading>
        <SummaryList rows={rows} />
        <Button href={urls.step(area.slug, draft.id, firstUnanswered(draft))}>{t("next")}</Button>
      </PublicPage>
    );
  const agreeing = draft.answers.agreement === "unsure" ? "unsureAgreeing" : "agreeing";
  return (
    <QuestionPage {...opened} step="check" title={title} form={blankForm()} withoutForm>
      <Heading size="l">{title}</Heading>
      <SummaryList rows={rows} />
      <p>{t(agreeing, { name: nameIn(draft.answers, "") })}</p>
      <form method="post" action={urls.send(area.slug, draft.id)}>
        <Guard visit={visit} />
        <Button>{t("send")}</Button>
      </form>
    </QuestionPage>
  );
}
