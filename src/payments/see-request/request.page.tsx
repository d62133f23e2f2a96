import { getArea, namesOf, StaffPage } from "../../access/index.ts";
import { blankForm, type FormState } from "../../platform/forms/index.ts";
import { page, type Answer, type Visit } from "../../platform/http/index.ts";
import { NotFound } from "../../platform/refusals.ts";
import { Breadcrumb, Columns, ErrorSummary, Lines, PageHead, Section } from "../../ui/index.ts";
import { listFindings } from "../findings.query.ts";
import { clearable, type Finding, type FindingKind } from "../findings.domain.ts";
import { mayClearFinding, mayHoldRequest, maySeeRuns } from "../run.policy.ts";
import { findRequest, findRun, listDays } from "../run.query.ts";
import { FindingLine } from "../see-run/finding-line.tsx";
import { urls } from "../urls.ts";
import { ReasonForm } from "./reason-form.tsx";
import { RequestDays, RequestFacts } from "./request-facts.tsx";
import { words } from "./request.words.ts";

/** A form of this page that came back with something to mend. */
export interface Returned {
  readonly form: FormState;
  /** "hold", or the kind of finding that was to be cleared. */
  readonly of: "hold" | FindingKind;
  readonly status: 409 | 422;
}

/** One payment: what it is counted from, what is unusual, and the ways to hold or clear it. */
export async function requestPage(visit: Visit, returned?: Returned): Promise<Answer> {
  const view = await load(visit);
  return page(<Request visit={visit} view={view} returned={returned} />, { status: returned?.status ?? 200 });
}

async function load(visit: Visit) {
  const [runId, requestId] = [visit.id("run"), visit.id("request")];
  return visit.read(async (reader) => {
    const run = await findRun(reader, runId);
    const request = await findRequest(reader, runId, requestId);
    if (!run || !request || !maySeeRuns(visit.actor, run.areaId)) throw new NotFound();
    const findings =
      run.status === "released" ? [] : await listFindings(reader, run.areaId, runId, visit.today, requestId);
    const people = [...(request.heldBy ? [request.heldBy] : []), ...findings.flatMap(clearedBy)];
    return {
      area: await getArea(reader, run.areaId),
      run,
      request,
      findings,
      days: await listDays(reader, run.areaId, requestId),
      names: await namesOf(reader, people),
    };
  });
}

const clearedBy = (finding: Finding) => (finding.clearance ? [finding.clearance.clearedBy] : []);

export type RequestView = Awaited<ReturnType<typeof load>>;

function Request({ visit, view, returned }: { visit: Visit; view: RequestView; returned: Returned | undefined }) {
  const t = words.in(visit.language);
  const { run, request, findings, names } = view;
  const errors = returned?.form.problems.map(({ message }) => ({ field: `${returned.of}-reason`, message })) ?? [];
  return (
    <StaffPage
      visit={visit}
      title={request.organisationName}
      current="payments"
      area={view.area}
      form={returned?.form ?? blankForm()}
      beforeContent={<Breadcrumb items={[{ href: urls.run(run.id), label: t("run", { number: run.number }) }]} />}
    >
      <ErrorSummary errors={errors} />
      <PageHead
        heading={request.organisationName}
        caption={t("caption", { number: run.number, reference: request.reference })}
      />
      <Columns
        main={
          <>
            <RequestFacts visit={visit} view={view} />
            {findings.length > 0 && (
              <Section heading={t("unusual")} flush>
                <Lines>
                  {findings.map((finding) => (
                    <FindingLine visit={visit} run={run} finding={finding} names={names} quiet />
                  ))}
                </Lines>
              </Section>
            )}
            <RequestDays visit={visit} view={view} />
          </>
        }
        side={<Acts visit={visit} view={view} returned={returned} />}
      />
    </StaffPage>
  );
}

function Acts({ visit, view, returned }: { visit: Visit; view: RequestView; returned: Returned | undefined }) {
  const { run, request, findings } = view;
  const { actor } = visit;
  const formOf = (of: Returned["of"]) => (returned?.of === of ? returned.form : blankForm());
  if (run.status === "released" || request.status === "held") return null;
  const mayClear = mayClearFinding(actor, run.areaId) && run.checkedBy !== actor.id;
  const toClear = mayClear
    ? findings.filter((one) => clearable.has(one.evidence.kind) && one.severity === "stop" && !one.clearance)
    : [];
  return (
    <>
      {mayHoldRequest(actor, run) && (
        <ReasonForm visit={visit} act="hold" action={urls.hold(run.id, request.id)} form={formOf("hold")} />
      )}
      {toClear.map(({ evidence: { kind } }) => (
        <ReasonForm
          visit={visit}
          act="clear"
          kind={kind}
          action={urls.clearance(run.id, request.id)}
          form={formOf(kind)}
        />
      ))}
    </>
  );
}
