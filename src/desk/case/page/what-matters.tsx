import type { Visit } from "../../../platform/http/index.ts";
import { formatDay } from "../../../platform/words/days.ts";
import { Button, Quote, Section } from "../../../ui/index.ts";
import { urls } from "../../urls.ts";
import { words } from "./case.words.ts";
import type { GatheredCase } from "./gather-case.ts";

/** Their own words, unedited and dated; or the question still to ask. */
export function WhatMatters({ visit, one }: { visit: Visit; one: GatheredCase }) {
  const t = words.in(visit.language);
  const name = one.person.preferred_name;
  const [statement] = one.statements;
  if (!statement)
    return (
      <Section heading={t("whatMatters")}>
        <p>{t("notAsked", { name })}</p>
        {one.mayWork && (
          <Button variant="secondary" href={urls.whatMatters(one.file.id)}>
            {t("ask")}
          </Button>
        )}
      </Section>
    );
  return (
    <Quote
      heading={t("whatMatters")}
      lang={statement.language}
      by={t("whose", { name, day: formatDay(statement.saidOn, visit.language, "dated") })}
      actions={one.mayWork && <a href={urls.whatMatters(one.file.id)}>{t("askAgain")}</a>}
    >
      “{statement.words}”
    </Quote>
  );
}
