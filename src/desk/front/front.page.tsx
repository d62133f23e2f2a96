import { PublicPage, type Area } from "../../access/index.ts";
import { listFreshActivities, type FreshActivity } from "../../directory/index.ts";
import { page, type Answer, type Visit } from "../../platform/http/index.ts";
import { Button, Chips, HowItGoes, Input, Scene, type Chip } from "../../ui/index.ts";
import { FrontDoors } from "./front-doors.tsx";
import { FreshCard } from "./fresh-card.tsx";
import { words } from "./front.words.ts";
import { HelpRightNow } from "./help-numbers.tsx";
import { readArea } from "./read-area.ts";
import { urls } from "./urls.ts";

/** The front page of an area: its doors, three things to do now, what happens. */
export async function showFront(visit: Visit): Promise<Answer> {
  return frontOf(visit, await readArea(visit));
}

/** The same for an area already known. */
export async function frontOf(visit: Visit, area: Area): Promise<Answer> {
  const fresh = await visit.read((reader) => listFreshActivities(reader, area.id, { now: visit.now, limit: 3 }));
  return page(<Front visit={visit} area={area} fresh={fresh} />);
}

interface FrontProps {
  readonly visit: Visit;
  readonly area: Area;
  readonly fresh: readonly FreshActivity[];
}

function Front({ visit, area, fresh }: FrontProps) {
  const t = words.in(visit.language);
  return (
    <PublicPage visit={visit} title={t("title")} area={area} fullWidth>
      <div class="lw-hero">
        <div class="lw-width">
          <h1>
            {t("promise1")}
            <br />
            {t("promise2")}
          </h1>
          <p>{t("lead")}</p>
        </div>
        <Scene />
      </div>
      <div class="lw-width">
        <FrontDoors area={area.slug} language={visit.language} />
      </div>
      <div class="lw-band lw-band--leaf">
        <div class="lw-width">
          <h2>{t("find")}</h2>
          <form class="lw-ask" method="get" action={urls.search(area.slug)}>
            <Input name="what" label={t("what")} type="search" />
            <Input name="near" label={t("near")} autocomplete="postal-code" />
            <Button>{t("search")}</Button>
          </form>
          <Chips label={t("narrow")} links={chips(area.slug, visit.language)} />
          {fresh.length === 0 && <p>{t("none", { phone: area.phone })}</p>}
          <div class="nhsuk-grid-row">
            {fresh.map((activity) => (
              <div class="nhsuk-grid-column-one-third">
                <FreshCard
                  activity={activity}
                  href={urls.activity(area.slug, activity.id)}
                  today={visit.today}
                  language={visit.language}
                />
              </div>
            ))}
          </div>
        </div>
      </div>
      <div class="lw-band">
        <div class="lw-width">
          <h2>{t("happens")}</h2>
          <HowItGoes
            steps={[
              { heading: t("step1"), text: t("step1Text") },
              { heading: t("step2"), text: t("step2Text") },
              { heading: t("step3"), text: t("step3Text") },
              { heading: t("step4"), text: t("step4Text") },
            ]}
          />
        </div>
      </div>
      <div class="lw-width nhsuk-u-padding-bottom-5">
        <HelpRightNow language={visit.language} />
      </div>
    </PublicPage>
  );
}

function chips(area: string, language: string): Chip[] {
  const t = words.in(language);
  const whens = ["after_school", "evening", "weekend"] as const;
  const topics = ["sport", "art", "music"] as const;
  return [
    ...whens.map((when) => ({ href: urls.search(area, `?when=${when}`), label: t(when) })),
    ...topics.map((topic) => ({ href: urls.search(area, `?what=${topic}`), label: t(topic) })),
  ];
}
