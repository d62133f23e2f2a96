import { PublicPage } from "../../access/index.ts";
import { Guard } from "../../platform/forms/index.ts";
import { page, redirect, type Answer, type Visit } from "../../platform/http/index.ts";
import { londonDay } from "../../platform/values/index.ts";
import { formatDay } from "../../platform/words/days.ts";
import { Button, Heading, InsetText } from "../../ui/index.ts";
import { urls } from "../urls.ts";
import { nameIn } from "./answers.domain.ts";
import { words } from "./come-back.words.ts";
import { draftCookie } from "./draft-cookie.ts";
import { firstUnanswered } from "./journey.domain.ts";
import { sendProof } from "./proof-link.message.ts";
import { withDraft, type DraftVisit } from "./with-draft.tsx";

/** "No, not yet": how to start the talk. The answers stay. */
export function notYetPage(visit: Visit): Promise<Answer> {
  return withDraft(visit, async (opened) => page(<NotYet {...opened} />));
}

/** "Save and come back later". */
export function laterPage(visit: Visit): Promise<Answer> {
  return withDraft(visit, async (opened) => page(<Later {...opened} />));
}

/** E-mails the link by which the draft opens on any device. */
export function sendLink(visit: Visit): Promise<Answer> {
  return withDraft(visit, async ({ area, draft }) => {
    const sent = await visit.attempt((work) => sendProof(work, draft));
    return redirect(`${urls.later(area.slug, draft.id)}?sent=1`, { cookies: [draftCookie(sent)] });
  });
}

const untilOf = ({ visit, draft }: DraftVisit) => formatDay(londonDay(draft.expiresAt), visit.language);

function NotYet(opened: DraftVisit) {
  const { visit, area, draft } = opened;
  const t = words.in(visit.language);
  const named = { name: nameIn(draft.answers, ""), until: untilOf(opened) };
  return (
    <PublicPage visit={visit} title={t("notYetTitle")} area={area} helpStrip={false}>
      <Heading size="l">{t("notYetTitle")}</Heading>
      <p>{t("notYetLead")}</p>
      <ol>
        <li>{t("sayOne")}</li>
        <li>{t("sayTwo")}</li>
        <li>{t("sayThree")}</li>
      </ol>
      <p>
        {t("ifYes", named)} <a href={urls.step(area.slug, draft.id, "agreement")}>{t("ifYesLink")}</a>
      </p>
      <p>{t("ifNo", named)}</p>
      <Heading level={2} size="m">
        {t("laterTitle")}
      </Heading>
      <Ways {...opened} />
    </PublicPage>
  );
}

function Later(opened: DraftVisit) {
  const { visit, area, draft } = opened;
  const t = words.in(visit.language);
  return (
    <PublicPage visit={visit} title={t("laterTitle")} area={area} helpStrip={false}>
      <Heading size="l">{t("laterTitle")}</Heading>
      <Ways {...opened} />
      <p>
        <a href={urls.step(area.slug, draft.id, firstUnanswered(draft))}>{t("go")}</a>
      </p>
    </PublicPage>
  );
}

/** The ways back: this device, or a link. */
function Ways(opened: DraftVisit) {
  const { visit, area, draft } = opened;
  const t = words.in(visit.language);
  const email = draft.answers.you?.email;
  const name = draft.answers.person?.givenName;
  return (
    <>
      {email && visit.query["sent"] && (
        <InsetText>{name ? t("sent", { email, name }) : t("sentNoName", { email })}</InsetText>
      )}
      <p>{t("laterLead", { until: untilOf(opened) })}</p>
      <p>{email ? t("here") : t("noEmail")}</p>
      {email && (
        <form method="post" action={urls.later(area.slug, draft.id)}>
          <Guard visit={visit} />
          <p>{t("anywhere")}</p>
          <Button variant="secondary">{t("send")}</Button>
        </form>
      )}
    </>
  );
}
