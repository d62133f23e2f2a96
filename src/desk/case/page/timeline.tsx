import type { Visit } from "../../../platform/http/index.ts";
import { Section, Timeline } from "../../../ui/index.ts";
import { urls } from "../../urls.ts";
import type { GatheredCase } from "./gather-case.ts";
import { happeningsOf } from "./happenings.ts";
import { isShow, pick, shows } from "./timeline.domain.ts";
import { words } from "./timeline.words.ts";

const first = 10;

/** Everything that happened, newest first, filtered by address and printed as it stands. */
export function CaseTimeline({ visit, one }: { visit: Visit; one: GatheredCase }) {
  const t = words.in(visit.language);
  const asked = visit.query["show"];
  const show = isShow(asked) ? asked : "all";
  const picked = pick(happeningsOf(visit, one), show);
  const shown = visit.query["all"] === "yes" ? picked : picked.slice(0, first);
  const href = (name: string, all = false) => `${urls.case(one.file.id)}?show=${name}${all ? "&all=yes" : ""}#timeline`;
  return (
    <Section heading={t("title")} aside={t("entries", { count: picked.length })} id="timeline">
      <nav class="lw-filters" aria-label={t("filter")}>
        <ul>
          {shows.map((name) => (
            <li>
              <a href={href(name)} aria-current={name === show ? "true" : undefined}>
                {t(name)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {picked.length === 0 && <p>{t("none")}</p>}
      <Timeline entries={shown.map(({ when, text, by }) => ({ when, text, by }))} />
      {shown.length < picked.length && <a href={href(show, true)}>{t("seeAll", { count: picked.length })}</a>}
    </Section>
  );
}
