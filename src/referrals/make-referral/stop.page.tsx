import { PublicPage } from "../../access/index.ts";
import { page, type Answer, type Visit } from "../../platform/http/index.ts";
import { FrontDoor } from "../../safeguarding/index.ts";
import { Heading, InsetText } from "../../ui/index.ts";
import { words } from "./stop.words.ts";
import { areaOf } from "./with-draft.tsx";

/** Where the answer "could put someone at risk" leads: no form, no draft, whom to speak to now. */
export async function stopPage(visit: Visit): Promise<Answer> {
  const area = await areaOf(visit);
  const t = words.in(visit.language);
  return page(
    <PublicPage visit={visit} title={t("title")} area={area} helpStrip={false}>
      <Heading size="l">{t("title")}</Heading>
      <p>{t("why")}</p>
      <ol>
        <li>{t("one")}</li>
        <li>{t("two")}</li>
        <li>{t("three", { area: area.name })}</li>
      </ol>
      <FrontDoor area={area} language={visit.language} />
      <InsetText>
        <p>{t("nothing")}</p>
        <p>{t("leave")}</p>
      </InsetText>
    </PublicPage>,
  );
}
