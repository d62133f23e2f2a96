import { Guard } from "../../../platform/forms/index.ts";
import type { Visit } from "../../../platform/http/index.ts";
import { londonDay } from "../../../platform/values/index.ts";
import { formatDay } from "../../../platform/words/days.ts";
import type { PlanLine } from "../../../plans/index.ts";
import { Button, Section } from "../../../ui/index.ts";
import { urls } from "../../urls.ts";
import { words } from "./case.words.ts";
import type { GatheredCase } from "./gather-case.ts";
import { LineHead } from "./line-head.tsx";
import { PlaceCard } from "./place-card.tsx";

/** What will happen: places at groups with their weeks and money, and what somebody does. */
export function Plan({ visit, one }: { visit: Visit; one: GatheredCase }) {
  const t = words.in(visit.language);
  return (
    <Section
      heading={
        <>
          {t("plan")} <span class="lw-sheet__count">{agreementOf(visit, one)}</span>
        </>
      }
      aside={
        one.mayWork && (
          <>
            <a href={urls.agreement(one.file.id)}>{t("agree")}</a>{" "}
            <a href={urls.action(one.file.id)}>{t("addAction")}</a>
          </>
        )
      }
    >
      {one.lines.length === 0 && <p>{t("noPlan")}</p>}
      {one.lines.map((line) => (
        <div class="lw-amid">
          <Line visit={visit} one={one} line={line} />
        </div>
      ))}
    </Section>
  );
}

function agreementOf(visit: Visit, { agreement, person }: GatheredCase): string {
  const t = words.in(visit.language);
  const name = person.preferred_name;
  if (!agreement) return t("notAgreed", { name });
  const day = formatDay(londonDay(agreement.given_at), visit.language, "dated");
  if (agreement.answer === "yes") return t("agreed", { name, day });
  return t(agreement.answer === "no" ? "saidNo" : "saidUnsure", { name, day });
}

function Line({ visit, one, line }: { visit: Visit; one: GatheredCase; line: PlanLine }) {
  const t = words.in(visit.language);
  const place = one.places.find(({ place }) => place.id === line.placeId);
  if (place) return <PlaceCard visit={visit} line={line} one={place} />;
  const day = line.byDay && formatDay(line.byDay, visit.language);
  return (
    <>
      <LineHead visit={visit} line={line} />
      <p>{day ? t("byWhomAndWhen", { who: line.who, day }) : t("byWhom", { who: line.who })}</p>
      {one.mayWork && line.kind === "action" && line.status === "waiting" && (
        <form method="post" action={urls.actionDone(one.file.id, line.id)}>
          <Guard visit={visit} />
          <Button variant="secondary" small>
            {t("markDone")}
            <span class="nhsuk-u-visually-hidden">: {line.title}</span>
          </Button>
        </form>
      )}
    </>
  );
}
