import { areasWhere, getArea, StaffPage, type Area } from "../../access/index.ts";
import type { Reader } from "../../platform/db/index.ts";
import { Guard } from "../../platform/forms/index.ts";
import { page, redirect, type Answer, type Visit } from "../../platform/http/index.ts";
import { Forbidden, Refused } from "../../platform/refusals.ts";
import { formatPence } from "../../platform/values/index.ts";
import { Button, ErrorSummary, Line, Lines, PageHead, Section } from "../../ui/index.ts";
import { buildRun } from "../build-run/build-run.command.ts";
import type { CannotPay, PlannedRun } from "../build-run/plan-run.domain.ts";
import { planRunFor } from "../build-run/unpaid.query.ts";
import { pageNumber, pageSize } from "../page-number.ts";
import { mayBuildRun } from "../run.policy.ts";
import { listRuns } from "../run.query.ts";
import { urls } from "../urls.ts";
import { RunsTable, type RunsTableProps } from "./runs-table.tsx";
import { words } from "./runs.words.ts";

interface AreaPlan {
  readonly area: Area;
  readonly plan: PlannedRun;
}

/** What waits to be paid, what cannot be yet, and every run so far. */
export async function runsPage(visit: Visit, problem?: string): Promise<Answer> {
  const areaIds = areasWhere(visit.actor, "business_support", "payment_approver", "payment_releaser", "auditor");
  const number = pageNumber(visit.query["page"]);
  const read = await visit.read(async (reader) => ({
    plans: await plansOf(reader, areaIds, visit),
    runs: await listRuns(reader, areaIds, { limit: pageSize, offset: (number - 1) * pageSize }),
  }));
  return page(<Runs visit={visit} plans={read.plans} runs={read.runs} number={number} problem={problem} />, {
    status: problem ? 409 : 200,
  });
}

/** Builds a run of one area and shows it. */
export async function buildAct(visit: Visit): Promise<Answer> {
  const areaId = (visit.body as Record<string, unknown> | undefined)?.["area"];
  if (typeof areaId !== "string" || !mayBuildRun(visit.actor, areaId)) throw new Forbidden("not_your_role");
  try {
    return redirect(urls.run(await visit.run(buildRun, { areaId })));
  } catch (error) {
    if (!(error instanceof Refused && error.reason === "nothing_to_pay")) throw error;
    return runsPage(visit, words.in(visit.language)("nothing"));
  }
}

async function plansOf(reader: Reader, areaIds: readonly string[], visit: Visit): Promise<AreaPlan[]> {
  const plans: AreaPlan[] = [];
  for (const areaId of areaIds)
    plans.push({ area: await getArea(reader, areaId), plan: await planRunFor(reader, areaId, visit.today) });
  return plans;
}

type RunsProps = Omit<RunsTableProps, "t"> & { visit: Visit; plans: readonly AreaPlan[]; problem: string | undefined };

function Runs({ visit, plans, problem, ...list }: RunsProps) {
  const t = words.in(visit.language);
  const only = plans.length === 1 ? plans[0] : undefined;
  return (
    <StaffPage visit={visit} title={t("title")} current="payments" {...(only ? { area: only.area } : {})}>
      {problem && <ErrorSummary errors={[{ message: problem }]} />}
      <PageHead heading={t("title")} actions={<a href={urls.ledger()}>{t("ledger")}</a>}>
        <p>{t("lead")}</p>
      </PageHead>
      {plans.map(({ area, plan }) => (
        <>
          <Waiting visit={visit} area={area} plan={plan} several={plans.length > 1} />
          <Cannot visit={visit} areaId={area.id} lines={plan.cannotPay} />
        </>
      ))}
      <RunsTable t={t} {...list} />
    </StaffPage>
  );
}

function Waiting({ visit, area, plan, several }: AreaPlan & { visit: Visit; several: boolean }) {
  const t = words.in(visit.language);
  const { requests } = plan;
  const amount = formatPence(
    requests.reduce((sum, request) => sum + request.amountPence, 0n),
    { exact: true },
  );
  const sessions = requests.reduce((sum, request) => sum + request.sessions.length, 0);
  const some = requests.length > 0;
  return (
    <Section heading={t("waiting")} aside={several ? area.name : undefined}>
      <p>{some ? t("waitingSome", { groups: requests.length, sessions, amount }) : t("waitingNone")}</p>
      {some && mayBuildRun(visit.actor, area.id) && (
        <form method="post" action={urls.build()}>
          <Guard visit={visit} />
          <input type="hidden" name="area" value={area.id} />
          <Button preventDoubleClick>{t("build")}</Button>
        </form>
      )}
      {some && !mayBuildRun(visit.actor, area.id) && <p>{t("onlySupport")}</p>}
    </Section>
  );
}

function Cannot({ visit, areaId, lines }: { visit: Visit; areaId: string; lines: readonly CannotPay[] }) {
  const t = words.in(visit.language);
  if (lines.length === 0) return null;
  const act = (line: CannotPay) => (
    <Button variant="secondary" small href={urls.bankDetails(line.organisationId)}>
      {t("addDetails")}
    </Button>
  );
  return (
    <Section heading={t("cannot")} count={lines.length} aside={t("cannotLead")} flush>
      <Lines>
        {lines.map((line) => (
          <Line
            name={line.organisationName}
            aside={t("sessions", { sessions: line.sessions, amount: formatPence(line.amountPence, { exact: true }) })}
            why={t(line.why)}
            act={line.why === "no_payee" && mayBuildRun(visit.actor, areaId) && act(line)}
          />
        ))}
      </Lines>
    </Section>
  );
}
