import { areasWhere, getArea, StaffPage, type Area } from "../../access/index.ts";
import { page, redirect, type Answer, type Visit } from "../../platform/http/index.ts";
import { NotFound } from "../../platform/refusals.ts";
import { formatDay } from "../../platform/words/days.ts";
import { findProgramme, listProgrammes, type Programme } from "../../programmes/index.ts";
import { Line, Lines, PageHead, Section } from "../../ui/index.ts";
import { disclose } from "../disclosure.domain.ts";
import { maySeeProgramme, seesExactTotals } from "../insight.policy.ts";
import { countProgramme, type Counted } from "../programme-figures.query.ts";
import { urls } from "../urls.ts";
import { Headlines } from "./headlines.tsx";
import { MeasuresPanel } from "./measures-panel.tsx";
import { MoneyPanel } from "./money-panel.tsx";
import { words } from "./programme.words.ts";
import { ReachPanel } from "./reach-panel.tsx";
import { StepsPanel } from "./steps-panel.tsx";

const areasOf = (visit: Visit) => areasWhere(visit.actor, "programme_manager", "team_lead", "commissioner");

/** The programmes of the reader's areas; straight to the one where there is only one. */
export async function programmesPage(visit: Visit): Promise<Answer> {
  const t = words.in(visit.language);
  const programmes = await visit.read((reader) => listProgrammes(reader, areasOf(visit)));
  const [only, ...others] = programmes;
  if (only && others.length === 0) return redirect(urls.programme(only.slug));
  return page(
    <StaffPage visit={visit} title={t("programmes")} current="programme">
      <PageHead heading={t("programmes")} />
      <Section heading={t("programmes")} count={programmes.length} flush>
        {programmes.length === 0 ? (
          <p>{t("none")}</p>
        ) : (
          <Lines>
            {programmes.map((programme) => (
              <Line name={programme.name} href={urls.programme(programme.slug)} why={periodOf(visit, programme)} />
            ))}
          </Lines>
        )}
      </Section>
    </StaffPage>,
  );
}

/** A programme in figures: people, money and the year together, each finding a sentence with its chart and table. */
export async function programmePage(visit: Visit): Promise<Answer> {
  const view = await visit.read(async (reader) => {
    for (const areaId of areasOf(visit)) {
      const programme = await findProgramme(reader, areaId, visit.params["programme"] ?? "");
      if (programme && maySeeProgramme(visit.actor, areaId))
        return { programme, area: await getArea(reader, areaId), counted: await countProgramme(reader, programme) };
    }
    throw new NotFound("programme");
  });
  return page(<ProgrammeFigures visit={visit} {...view} />);
}

interface Props {
  readonly visit: Visit;
  readonly area: Area;
  readonly programme: Programme;
  readonly counted: Counted;
}

function ProgrammeFigures({ visit, area, programme, counted }: Props) {
  const t = words.in(visit.language);
  const people = Number(counted.people.people);
  const shown = seesExactTotals(visit.actor, area.id) ? people : disclose(people);
  const parts = { visit, programme, counted, people: shown };
  return (
    <StaffPage visit={visit} title={programme.name} current="programme" area={area}>
      <PageHead heading={programme.name} caption={periodOf(visit, programme)}>
        <p>
          {t("lead")} <a href={urls.figure("small-numbers")}>{t("hiding")}</a>
        </p>
      </PageHead>
      <Headlines {...parts} />
      <MoneyPanel {...parts} />
      <StepsPanel {...parts} />
      <MeasuresPanel {...parts} />
      <ReachPanel {...parts} />
    </StaffPage>
  );
}

function periodOf(visit: Visit, programme: Programme): string {
  return words.in(visit.language)("period", {
    from: formatDay(programme.starts_on, "en", "dated"),
    to: formatDay(programme.ends_on, "en", "dated"),
    today: formatDay(visit.today, "en", "dated"),
  });
}
