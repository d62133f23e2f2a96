import type { Visit } from "../../platform/http/index.ts";
import { formatMoment } from "../../platform/words/days.ts";
import { concernUrls, type Concern } from "../../safeguarding/index.ts";
import { LoadBar, Section, Tag } from "../../ui/index.ts";
import { urls } from "../urls.ts";
import { words } from "./today.words.ts";

/** What one carries, and what the limit means. */
export function Caseload({
  visit,
  load,
}: {
  visit: Visit;
  load: { readonly points: number; readonly limit: number; readonly cases: number };
}) {
  const t = words.in(visit.language);
  const { points, limit, cases } = load;
  const room = Math.max(0, limit - points);
  return (
    <Section heading={t("caseload")}>
      <p>
        <strong>{points}</strong> {t("points", { limit })}
      </p>
      <LoadBar value={points} max={limit} />
      <p class="lw-small">{t(room > 0 ? "room" : "full", { cases, room, limit })}</p>
      <p>
        <a href={urls.people}>{t("seeAll", { count: cases })}</a>
      </p>
    </Section>
  );
}

/** Concerns that nobody has read yet, for those who read them; for everybody the way to raise one. */
export function Concerns({ visit, concerns }: { visit: Visit; concerns: readonly Concern[] }) {
  const t = words.in(visit.language);
  return (
    <Section heading={t("concerns")}>
      {concerns.map((concern) => (
        <p>
          <a href={concernUrls.concern(concern.id)}>{t("unread")}</a>{" "}
          {concern.acknowledge_by < visit.now && <Tag colour="red">{t("outOfTime")}</Tag>}
          <br />
          <span class="lw-small">{t("readBy", { when: formatMoment(concern.acknowledge_by, visit.language) })}</span>
        </p>
      ))}
      {concerns.length === 0 && <p class="lw-small">{t("onlyYours")}</p>}
      <p>
        <a href={urls.raiseConcern}>{t("raise")}</a>
      </p>
    </Section>
  );
}
