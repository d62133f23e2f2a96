import type { Visit } from "../../platform/http/index.ts";
import { formatPence } from "../../platform/values/index.ts";
import { formatDay } from "../../platform/words/days.ts";
import { Button, Icon, Line, Tag } from "../../ui/index.ts";
import { clearable, type Evidence, type Finding } from "../findings.domain.ts";
import { mayClearFinding, mayHoldRequest } from "../run.policy.ts";
import type { Run } from "../run.domain.ts";
import { urls } from "../urls.ts";
import { words } from "./finding.words.ts";

interface FindingLineProps {
  readonly visit: Visit;
  readonly run: Run;
  readonly finding: Finding;
  readonly names: ReadonlyMap<string, string>;
  /** On the payment's own page, where its acts stand beside it. */
  readonly quiet?: boolean;
}

/** What was found, why it matters, the evidence, and the next act. A stop has its own shape, so grey print shows it. */
export function FindingLine({ visit, run, finding, names, quiet }: FindingLineProps) {
  const t = words.in(visit.language);
  const { evidence, clearance } = finding;
  const amount = formatPence(finding.amountPence, { exact: true });
  return (
    <Line
      icon={<Icon name={finding.severity === "stop" && !clearance ? "octagon" : "triangle"} size={26} />}
      name={titleOf(evidence, t)}
      {...(quiet ? {} : { href: urls.request(run.id, finding.requestId) })}
      why={
        <>
          {finding.organisationName}, {amount}
        </>
      }
      act={!quiet && <Act visit={visit} run={run} finding={finding} />}
    >
      <p>{t(`${evidence.kind}_why`)}</p>
      <p class="lw-small">{factOf(evidence, t)}</p>
      {clearance && (
        <p>
          <Tag colour="green">
            {t("cleared", { name: names.get(clearance.clearedBy) ?? "", reason: clearance.reason })}
          </Tag>
        </p>
      )}
    </Line>
  );
}

function Act({ visit, run, finding }: Pick<FindingLineProps, "visit" | "run" | "finding">) {
  const t = words.in(visit.language);
  if (!mayHoldRequest(visit.actor, run)) return null;
  const canClear = clearable.has(finding.evidence.kind) && !finding.clearance;
  const mine = canClear && mayClearFinding(visit.actor, run.areaId) && run.checkedBy !== visit.actor.id;
  return (
    <>
      <Button variant="secondary" small href={urls.request(run.id, finding.requestId)}>
        {t(mine ? "clear" : "hold")}
      </Button>
      {canClear && !mine && <p class="lw-small">{t("secondPerson")}</p>}
    </>
  );
}

type Say = ReturnType<(typeof words)["in"]>;

export function titleOf(evidence: Evidence, t: Say): string {
  if (evidence.kind !== "details_changed") return t(evidence.kind);
  return evidence.waiting ? t("details_changed_waiting") : t("details_changed", { days: evidence.days });
}

export function factOf(evidence: Evidence, t: Say): string {
  switch (evidence.kind) {
    case "details_changed":
      return t("details_changed_fact", { before: evidence.before ?? "–", lastTwo: evidence.lastTwo });
    case "closed_day":
      return t("closed_day_fact", {
        sessions: evidence.sessions,
        amount: formatPence(evidence.amountPence, { exact: true }),
        on: formatDay(evidence.on),
        why: evidence.why,
      });
    default: {
      const { kind, ...values } = evidence;
      return t(`${kind}_fact`, values);
    }
  }
}
