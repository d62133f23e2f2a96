import { ageOf } from "../../../people/index.ts";
import type { Visit } from "../../../platform/http/index.ts";
import { formatDay } from "../../../platform/words/days.ts";
import { Button, PageHead } from "../../../ui/index.ts";
import { urls } from "../../urls.ts";
import { words } from "./case.words.ts";
import type { GatheredCase } from "./gather-case.ts";

/** Who this is, who works with them, and what can be done now. */
export function CaseHead({ visit, one }: { visit: Visit; one: GatheredCase }) {
  const t = words.in(visit.language);
  const { person, file, school, worker } = one;
  const born = formatDay(person.date_of_birth, visit.language, "dated");
  const facts = [t("born", { age: ageOf(person, visit.today), day: born }), person.pronouns, school?.name];
  return (
    <PageHead heading={one.name} caption={one.programme.name} actions={<Acts visit={visit} one={one} />}>
      <p>{facts.filter(Boolean).join(" · ")}</p>
      <p class="lw-small">
        {worker ? t("worker", { name: worker.name }) : t("noWorker")} · {t("reference", { reference: file.reference })}
      </p>
    </PageHead>
  );
}

function Acts({ visit, one }: { visit: Visit; one: GatheredCase }) {
  const t = words.in(visit.language);
  const { id } = one.file;
  return (
    <>
      {one.mayWork && (
        <>
          <Button href={urls.contact(id)}>{t("recordContact")}</Button>
          {one.way.how === "text" && (
            <Button variant="secondary" href={urls.text(id)}>
              {t("text", { name: one.person.preferred_name })}
            </Button>
          )}
          <Button variant="secondary" href={urls.find(id)}>
            {t("find")}
          </Button>
          <a href={urls.ending(id)}>{t("end")}</a>
        </>
      )}
      {one.mayTransfer && <a href={urls.transfer(id)}>{t("transfer")}</a>}
    </>
  );
}
