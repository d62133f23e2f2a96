import { StaffPage } from "../../access/index.ts";
import { ageOf, fullName } from "../../people/index.ts";
import { page, type Answer, type Visit } from "../../platform/http/index.ts";
import { londonDay } from "../../platform/values/index.ts";
import { formatDay } from "../../platform/words/days.ts";
import { PageHead, Pagination, Section, Table, Tag, type Cell } from "../../ui/index.ts";
import { findOwnArea } from "../own-area.query.ts";
import { urls } from "../urls.ts";
import { FindPerson } from "./find-person.tsx";
import { peoplePerPage, readPeopleFilter, toPeopleQuery, type PeopleFilter } from "./people-filter.domain.ts";
import { PeopleFilters, PeopleSorts } from "./people-filters.tsx";
import { countPeople, listPeople, type PersonLine } from "./people-list.query.ts";
import { words } from "./people.words.ts";

/** Everybody one works with: sorted, filtered and found by address. */
export async function show(visit: Visit): Promise<Answer> {
  const filter = readPeopleFilter(visit.query);
  const { lines, total, own } = await visit.read(async (reader) => ({
    own: await findOwnArea(visit, reader),
    lines: await listPeople(reader, visit.actor, filter, visit.today),
    total: await countPeople(reader, visit.actor, filter, visit.today),
  }));
  const t = words.in(visit.language);
  const looked = visit.actor.areaIds.map((areaId) => ({
    areaId,
    subjectKind: "people_list",
    subjectId: visit.actor.id,
  }));
  return page(
    <StaffPage visit={visit} title={t("title")} current="people" {...own}>
      <PageHead heading={t("title")} actions={<FindPerson language={visit.language} name={filter.name} />} />
      <Section
        heading={t(filter.name ? "found" : filter.status, { name: filter.name })}
        count={total}
        aside={<PeopleFilters filter={filter} language={visit.language} />}
      >
        {lines.length === 0 ? <p>{t(filter.name ? "noneFound" : "none")}</p> : <List {...{ visit, filter, lines }} />}
      </Section>
      <Pages filter={filter} total={total} />
    </StaffPage>,
    { looked },
  );
}

function List({ visit, filter, lines }: { visit: Visit; filter: PeopleFilter; lines: readonly PersonLine[] }) {
  const t = words.in(visit.language);
  const head = [t("name"), t("worker"), t("programme"), t("heard"), t("since")];
  return (
    <>
      <PeopleSorts filter={filter} language={visit.language} />
      <Table head={head} rows={lines.map((line) => row(visit, line))} responsive />
    </>
  );
}

function row(visit: Visit, line: PersonLine): Cell[] {
  const t = words.in(visit.language);
  const day = (moment: Date) => formatDay(londonDay(moment), visit.language, "dated");
  return [
    <>
      <a href={urls.case(line.caseId)}>{fullName(line)}</a>, {ageOf(line, visit.today)}{" "}
      {line.status === "ended" && <Tag colour="grey">{t("endedTag")}</Tag>}
    </>,
    line.workerName ?? t("nobody"),
    line.programmeName,
    day(line.lastHeardAt),
    day(line.openedAt),
  ];
}

function Pages({ filter, total }: { filter: PeopleFilter; total: number }) {
  const last = Math.ceil(total / peoplePerPage);
  if (last <= 1) return null;
  const at = (number: number) => ({ href: urls.people + toPeopleQuery(filter, { page: number }) });
  return (
    <Pagination
      {...(filter.page > 1 ? { previous: at(filter.page - 1) } : {})}
      {...(filter.page < last ? { next: at(filter.page + 1) } : {})}
    />
  );
}
