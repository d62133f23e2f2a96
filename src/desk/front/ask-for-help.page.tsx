import { YoungPage, type Area } from "../../access/index.ts";
import { page, type Answer, type Visit } from "../../platform/http/index.ts";
import { BackLink, Heading, SoftCard, WithIcon } from "../../ui/index.ts";
import { words } from "./ask-for-help.words.ts";
import { readArea } from "./read-area.ts";
import { urls } from "./urls.ts";

/** How a young person, or somebody of their family, gets a link worker today. */
export async function showAskForHelp(visit: Visit): Promise<Answer> {
  return page(<AskForHelp visit={visit} area={await readArea(visit)} />);
}

function AskForHelp({ visit, area }: { visit: Visit; area: Area }) {
  const t = words.in(visit.language);
  const ring = (
    <WithIcon icon="phone">
      <a href={`tel:${area.phone.replaceAll(" ", "")}`}>{t("ring", { phone: area.phone })}</a>
    </WithIcon>
  );
  return (
    <YoungPage visit={visit} beforeContent={<BackLink href={urls.front(area.slug)} />}>
      <Heading>{t("title")}</Heading>
      <p>{t("lead")}</p>
      <SoftCard heading={t("ask")} tone="pine">
        <p>{t("about")}</p>
        <p>{t("way1")}</p>
        <p>{t("showThem", { address: `${visit.publicUrl}${urls.refer(area.slug)}` })}</p>
        <p>{t("way2")}</p>
        {ring}
      </SoftCard>
      <SoftCard heading={t("next")}>
        <ol class="nhsuk-list nhsuk-list--number">
          {(["next1", "next2", "next3", "next4"] as const).map((key) => (
            <li>{t(key)}</li>
          ))}
        </ol>
        <p>{t("private")}</p>
      </SoftCard>
      <SoftCard heading={t("family")} id="family" tone="leaf">
        <p>{t("familyText")}</p>
        {ring}
        <p>{t("familyOwn")}</p>
      </SoftCard>
      <p>{t("soon")}</p>
      <p>
        <a href={urls.search(area.slug)}>{t("find")}</a>
      </p>
    </YoungPage>
  );
}
