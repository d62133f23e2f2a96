import { blankForm, Guard } from "../../../platform/forms/index.ts";
import { page, redirect, type Answer, type Visit } from "../../../platform/http/index.ts";
import { Button, Heading, InsetText } from "../../../ui/index.ts";
import { urls } from "../../urls.ts";
import { draftCookie } from "../draft-cookie.ts";
import { firstUnanswered } from "../journey.domain.ts";
import { sendProof } from "../proof-link.message.ts";
import { QuestionPage } from "../question-page.tsx";
import { withDraft, type DraftVisit } from "../with-draft.tsx";
import { words } from "./email.words.ts";

/** Waits for the link in the e-mail to be pressed, and says what to do. */
export function emailPage(visit: Visit): Promise<Answer> {
  return withDraft(visit, async (opened) => {
    const { area, draft } = opened;
    const next = firstUnanswered(draft);
    if (next !== "email") return redirect(urls.step(area.slug, draft.id, next));
    return page(<Email {...opened} />);
  });
}

/** Sends the link, again if need be; one sent before no longer opens. */
export function sendProofHere(visit: Visit): Promise<Answer> {
  return withDraft(visit, async ({ area, draft }) => {
    const sent = await visit.attempt((work) => sendProof(work, draft));
    return redirect(urls.step(area.slug, draft.id, "email"), { cookies: [draftCookie(sent)] });
  });
}

function Email(opened: DraftVisit) {
  const { visit, area, draft } = opened;
  const t = words.in(visit.language);
  const email = draft.answers.you?.email ?? "";
  const sent = draft.proofSentTo === email;
  return (
    <QuestionPage {...opened} step="email" title={t("title")} form={blankForm()} withoutForm>
      <Heading size="l">{t("title")}</Heading>
      {visit.query["again"] && <InsetText>{t("stillNot")}</InsetText>}
      <p>{t(sent ? "sent" : "notSent", { email })}</p>
      <p>{t("why")}</p>
      {sent && (
        <Button href={`${urls.step(area.slug, draft.id, "email")}?again=1`} variant="secondary">
          {t("check")}
        </Button>
      )}
      <form method="post" action={urls.sendProof(area.slug, draft.id)}>
        <Guard visit={visit} />
        {sent && <p>{t("again")}</p>}
        <Button {...(sent ? { variant: "secondary" as const } : {})}>{t(sent ? "resend" : "send")}</Button>
      </form>
      <p>
        <a href={urls.step(area.slug, draft.id, "you")}>{t("change")}</a>
      </p>
      {visit.demo && (
        <p>
          <a href="/demo/outbox">{t("demo")}</a>
        </p>
      )}
    </QuestionPage>
  );
}
