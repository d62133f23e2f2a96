import { quietDays } from "../../caseload/index.ts";
import { ageOf, fullName } from "../../people/index.ts";
import type { Visit } from "../../platform/http/index.ts";
import { daysBetween, londonDay } from "../../platform/values/index.ts";
import { formatDay } from "../../platform/words/days.ts";
import { Button, Line, Lines, Section } from "../../ui/index.ts";
import type { PersonLine } from "../people/people-list.query.ts";
import { urls } from "../urls.ts";
import { words } from "./today.words.ts";

interface QuietOnesProps {
  readonly visit: Visit;
  readonly lines: readonly PersonLine[];
  readonly total: number;
}

/** Those of whom nothing was heard, the longest silence first. */
export function QuietOnes({ visit, lines, total }: QuietOnesProps) {
  const t = words.in(visit.language);
  return (
    <Section
      heading={t("quiet")}
      count={total}
      aside={t("quietOrder", { days: quietDays })}
      id="quiet"
      flush={lines.length > 0}
    >
      {lines.length === 0 && <p>{t("quietNone")}</p>}
      <Lines>
        {lines.map((line) => {
          const heard = londonDay(line.lastHeardAt);
          return (
            <Line
              name={fullName(line)}
              href={urls.case(line.caseId)}
              aside={ageOf(line, visit.today)}
              why={t("lastHeard", { day: formatDay(heard, visit.language, "dated") })}
              clock={t("days", { days: daysBetween(heard, visit.today) })}
              act={
                <Button variant="secondary" href={urls.contact(line.caseId)}>
                  {t("recordContact")}
                  <span class="nhsuk-u-visually-hidden">: {fullName(line)}</span>
                </Button>
              }
            />
          );
        })}
      </Lines>
      {total > lines.length && <a href={`${urls.people}?quiet=yes&sort=heard`}>{t("seeAll", { count: total })}</a>}
    </Section>
  );
}
