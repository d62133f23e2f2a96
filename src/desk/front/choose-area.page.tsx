import { listAreas, PublicPage, type Area } from "../../access/index.ts";
import { page, type Answer, type Visit } from "../../platform/http/index.ts";
import { Heading, SoftCard } from "../../ui/index.ts";
import { words } from "./choose-area.words.ts";
import { frontOf } from "./front.page.tsx";
import { HelpRightNow } from "./help-numbers.tsx";
import { urls } from "./urls.ts";

/** Where no area is named: choose one; an installation of one area shows its front page at once. */
export async function showAreas(visit: Visit): Promise<Answer> {
  const areas = await visit.read(listAreas);
  const [only] = areas;
  if (only && areas.length === 1) return frontOf(visit, only);
  return page(<ChooseArea visit={visit} areas={areas} />);
}

function ChooseArea({ visit, areas }: { visit: Visit; areas: readonly Area[] }) {
  const t = words.in(visit.language);
  return (
    <PublicPage visit={visit} title={t("title")}>
      <Heading>{t("title")}</Heading>
      <p>{t("lead")}</p>
      <h2>{t("where")}</h2>
      <div class="nhsuk-grid-row">
        {areas.map((area) => (
          <div class="nhsuk-grid-column-one-third">
            <SoftCard heading={<a href={urls.front(area.slug)}>{area.name}</a>} level={3} tone="leaf">
              <p>{t("phone", { phone: area.phone })}</p>
            </SoftCard>
          </div>
        ))}
      </div>
      <p>{t("elsewhere")}</p>
      <HelpRightNow language={visit.language} />
    </PublicPage>
  );
}
