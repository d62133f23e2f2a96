import { StaffPage } from "../../access/index.ts";
import { page, type Answer, type Visit } from "../../platform/http/index.ts";
import { NotFound } from "../../platform/refusals.ts";
import { londonDay } from "../../platform/values/index.ts";
import { formatDay } from "../../platform/words/days.ts";
import { Breadcrumb, Columns, ErrorSummary, Lines, PageHead, Section } from "../../ui/index.ts";
import { pageNumber } from "../page-number.ts";
import { maySeeRuns } from "../run.policy.ts";
import { urls } from "../urls.ts";
import { FindingLine } from "./finding-line.tsx";
import { RequestsTable } from "./requests-table.tsx";
import { PeopleSteps } from "./run-people.tsx";
import { RunSide } from "./run-side.tsx";
import { loadRun, type RunView } from "./run-view.query.ts";
import { words } from "./run.words.ts";

/** A run: what is unusual first, then all of it; who does what; and the next step for whoever may take it. */
export async function runPage(visit: Visit, problem?: string): Promise<Answer> {
  const runId = visit.id("run");
  const at = { page: pageNumber(visit.query["page"]), held: visit.query["show"] === "held" };
  const view = await visit.read((reader) => loadRun(reader, runId, { today: visit.today, now: visit.now, ...at }));
  if (!view || !maySeeRuns(visit.actor, view.run.areaId)) throw new NotFound();
  return page(<Run visit={visit} view={view} at={at} problem={problem} />, { status: problem ? 409 : 200 });
}

interface RunProps {
  readonly visit: Visit;
  readonly view: RunView;
  readonly at: { page: number; held: boolean };
  readonly problem: string | undefined;
}

function Run({ visit, view, at, problem }: RunProps) {
  const t = words.in(visit.language);
  const { run } = view;
  const title = t("title", { number: run.number });
  return (
    <StaffPage
      visit={visit}
      title={title}
      current="payments"
      area={view.area}
      beforeContent={<Breadcrumb items={[{ href: urls.runs(), label: t("breadcrumb") }]} />}
    >
      {problem && <ErrorSummary errors={[{ message: problem }]} />}
      <PageHead
        heading={title}
        actions={run.releasedAt ? t("left", { day: formatDay(londonDay(run.releasedAt)) }) : t("leaves")}
      />
      <PeopleSteps visit={visit} view={view} />
      <Columns
        main={
          <>
            <Unusual visit={visit} view={view} />
            <RequestsTable visit={visit} view={view} at={at} />
          </>
        }
        side={<RunSide visit={visit} view={view} />}
      />
    </StaffPage>
  );
}

function Unusual({ visit, view }: { visit: Visit; view: RunView }) {
  const t = words.in(visit.language);
  const { run, findings, totals, names } = view;
  if (run.status === "released") return null;
  const all = totals.going.count;
  const fine = all - new Set(findings.map((finding) => finding.requestId)).size;
  if (findings.length === 0) return <Section heading={t("nothingUnusual", { all })} />;
  return (
    <Section heading={t("unusual", { count: findings.length })} aside={t("usual", { fine, all })} flush>
      <Lines>
        {findings.map((finding) => (
          <FindingLine visit={visit} run={run} finding={finding} names={names} />
        ))}
      </Lines>
    </Section>
  );
}
