import { getArea, listColleagues, namesOf, type Area, type Colleague, type RoleName } from "../../access/index.ts";
import type { Reader } from "../../platform/db/index.ts";
import type { CalendarDay } from "../../platform/values/index.ts";
import type { Finding } from "../findings.domain.ts";
import { listFindings } from "../findings.query.ts";
import { pageSize } from "../page-number.ts";
import type { Run } from "../run.domain.ts";
import { findRun, fundsOf, listRequests, totalsOf, type RequestRow, type RunTotals } from "../run.query.ts";

/** Everything the page of a run shows. */
export interface RunView {
  readonly area: Area;
  readonly run: Run;
  readonly totals: RunTotals;
  /** Unusual things that are still open; none once the run has left. */
  readonly findings: readonly Finding[];
  /** One page of payments, and one more where there are further ones. */
  readonly requests: readonly RequestRow[];
  /** The first payment that goes: its group's letter is shown. */
  readonly example: RequestRow | undefined;
  readonly funds: Awaited<ReturnType<typeof fundsOf>>;
  /** Names of accounts that did something to it. */
  readonly names: ReadonlyMap<string, string>;
  /** Who could take each step. */
  readonly could: Readonly<Record<"check" | "approve" | "release", readonly Colleague[]>>;
}

/** Loads a run for its page; undefined outside the actor's areas. */
export async function loadRun(
  reader: Reader,
  runId: string,
  at: { today: CalendarDay; now: Date; page: number; held: boolean },
): Promise<RunView | undefined> {
  const run = await findRun(reader, runId);
  if (!run) return undefined;
  const { areaId } = run;
  const offset = (at.page - 1) * pageSize;
  const findings = run.status === "released" ? [] : await listFindings(reader, areaId, runId, at.today);
  const did = [run.builtBy, run.checkedBy, run.approvedBy, run.releasedBy].filter((id) => id !== null);
  const cleared = findings.flatMap((finding) => (finding.clearance ? [finding.clearance.clearedBy] : []));
  const who = (role: RoleName) => listColleagues(reader, { areaId, role, now: at.now });
  const [first] = await listGoing(reader, run);
  return {
    area: await getArea(reader, areaId),
    run,
    totals: await totalsOf(reader, areaId, runId),
    findings,
    requests: await listRequests(reader, run, { limit: pageSize, offset, held: at.held }),
    example: first,
    funds: await fundsOf(reader, areaId, runId),
    names: await namesOf(reader, [...did, ...cleared]),
    could: {
      check: await who("business_support"),
      approve: await who("payment_approver"),
      release: await who("payment_releaser"),
    },
  };
}

async function listGoing(reader: Reader, run: Run): Promise<RequestRow[]> {
  const rows = await listRequests(reader, run, { limit: pageSize, offset: 0 });
  return rows.filter((row) => row.status !== "held");
}
