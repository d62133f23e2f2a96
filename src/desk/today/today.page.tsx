import { StaffPage } from "../../access/index.ts";
import { page, type Answer, type Visit } from "../../platform/http/index.ts";
import { formatDay } from "../../platform/words/days.ts";
import { Columns, Counts, PageHead } from "../../ui/index.ts";
import { FindPerson } from "../people/find-person.tsx";
import { gatherToday } from "./gather-today.ts";
import { NewReferrals } from "./new-referrals.tsx";
import { QuietOnes } from "./quiet-ones.tsx";
import { Caseload, Concerns } from "./today-side.tsx";
import { TaskLines } from "./task-lines.tsx";
import { words } from "./today.words.ts";

/** The day, to be cleared line by line: what is late, who is new, what is due, who waits, who has gone silent. */
export async function show(visit: Visit): Promise<Answer> {
  const all = await visit.read((reader) => gatherToday(visit, reader));
  const t = words.in(visit.language);
  const { counts } = all;
  const looked = visit.actor.areaIds.map((areaId) => ({ areaId, subjectKind: "caseload", subjectId: visit.actor.id }));
  const nothing = Object.values(counts).every((count) => count === 0);
  return page(
    <StaffPage visit={visit} title={t("title")} current="today" {...all.own}>
      <PageHead
        heading={t("title")}
        caption={formatDay(visit.today, visit.language)}
        actions={<FindPerson language={visit.language} />}
      />
      <Counts
        label={t("lists")}
        counts={[
          { count: counts.overdue, label: t("countOverdue"), href: "#overdue" },
          { count: counts.waiting, label: t("countWaiting", { count: counts.waiting }), href: "#waiting" },
          { count: counts.dueToday, label: t("countDue"), href: "#due" },
          { count: counts.groups, label: t("countGroups"), href: "#groups" },
          { count: counts.quiet, label: t("countQuiet"), href: "#quiet" },
        ]}
      />
      {nothing && <p class="lw-sheet">{t("upToDate")}</p>}
      <Columns
        main={
          <>
            <TaskLines visit={visit} list="overdue" tasks={all.overdue} total={counts.overdue} people={all.people} />
            <NewReferrals visit={visit} referrals={all.waiting} total={counts.waiting} />
            <TaskLines visit={visit} list="due" tasks={all.dueToday} total={counts.dueToday} people={all.people} />
            <TaskLines visit={visit} list="groups" tasks={all.groups} total={counts.groups} people={all.people} />
            <QuietOnes visit={visit} lines={all.quiet} total={counts.quiet} />
          </>
        }
        side={
          <>
            <Concerns visit={visit} concerns={all.concerns} />
            {all.load && <Caseload visit={visit} load={all.load} />}
          </>
        }
      />
    </StaffPage>,
    { looked },
  );
}
