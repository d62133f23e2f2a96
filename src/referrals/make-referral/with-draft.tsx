import { findAreaBySlug, PublicPage, type Area } from "../../access/index.ts";
import { page, redirect, type Answer, type Visit } from "../../platform/http/index.ts";
import { NotFound } from "../../platform/refusals.ts";
import { Button, Heading } from "../../ui/index.ts";
import { urls } from "../urls.ts";
import type { Draft } from "./answers.domain.ts";
import { holdsDraft } from "./draft-cookie.ts";
import { findDraft } from "./draft.query.ts";
import { words } from "./with-draft.words.ts";

/** A visit to a page of a draft that this browser holds. */
export interface DraftVisit {
  readonly visit: Visit;
  readonly area: Area;
  readonly draft: Draft;
}

/** The area of a public address. @throws NotFound */
export async function areaOf(visit: Visit): Promise<Area> {
  const area = await visit.read((reader) => findAreaBySlug(reader, visit.params["area"] ?? ""));
  if (!area) throw new NotFound("area");
  return area;
}

/**
 * Opens the draft of the address for its own browser. Whoever else comes sees how to get in, or begin anew; once it is
 * sent, every page of it leads to what was sent, unless `whenSent` answers.
 */
export async function withDraft(
  visit: Visit,
  answer: (opened: DraftVisit) => Promise<Answer>,
  whenSent?: (opened: DraftVisit) => Promise<Answer>,
): Promise<Answer> {
  const area = await areaOf(visit);
  const draftId = visit.id("draft");
  const draft = await visit.read((reader) => findDraft(reader, visit.ground.secrets, draftId, visit.now));
  if (!draft || draft.areaId !== area.id || !holdsDraft(visit, draft))
    return page(<DraftGone visit={visit} area={area} />, { status: 404 });
  if (draft.referralId !== null)
    return whenSent ? whenSent({ visit, area, draft }) : redirect(urls.sent(area.slug, draft.id));
  return answer({ visit, area, draft });
}

function DraftGone({ visit, area }: { visit: Visit; area: Area }) {
  const t = words.in(visit.language);
  return (
    <PublicPage visit={visit} title={t("title")} area={area} helpStrip={false}>
      <Heading size="l">{t("title")}</Heading>
      <p>{t("otherDevice")}</p>
      <p>{t("tooOld")}</p>
      <Button href={urls.start(area.slug)}>{t("start")}</Button>
      <p>{t("ring", { phone: area.phone })}</p>
    </PublicPage>
  );
}
