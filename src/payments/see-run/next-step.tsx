import { Guard } from "../../platform/forms/index.ts";
import type { Visit } from "../../platform/http/index.ts";
import { formatPence } from "../../platform/values/index.ts";
import { Button } from "../../ui/index.ts";
import { stopping } from "../findings.domain.ts";
import { mayDownloadFile, whyNotApprove, whyNotCheck, whyNotRelease } from "../run.policy.ts";
import { urls } from "../urls.ts";
import { whoCould } from "./run-people.tsx";
import type { RunView } from "./run-view.query.ts";
import { words } from "./step.words.ts";

/** The one green button of a run's page: the step that is next, for whoever may take it; for others, who is next. */
export function NextStep({ visit, view }: { visit: Visit; view: RunView }) {
  const t = words.in(visit.language);
  const { run, totals, findings } = view;
  if (run.status === "released") return <Download visit={visit} view={view} />;
  const step = stepOf(visit, view);
  if (totals.going.count === 0) return <p>{t("all_held")}</p>;
  if (step.why) return <p>{t("waitingFor", { name: whoCould(visit, view, step.name) })}</p>;
  const left = stopping(findings).length;
  if (left > 0) return <p>{t("stopsLeft", { left })}</p>;
  const amount = formatPence(totals.going.pence, { exact: true });
  return (
    <form method="post" action={step.action}>
      <Guard visit={visit} />
      <Button preventDoubleClick>{t(step.name, { count: totals.going.count, amount })}</Button>
      {totals.held.count > 0 && <p class="lw-small">{t("heldLater")}</p>}
    </form>
  );
}

function stepOf({ actor }: Visit, { run }: RunView) {
  if (run.status === "built")
    return { name: "check" as const, action: urls.check(run.id), why: whyNotCheck(actor, run) };
  if (run.status === "checked")
    return { name: "approve" as const, action: urls.approval(run.id), why: whyNotApprove(actor, run) };
  return { name: "release" as const, action: urls.release(run.id), why: whyNotRelease(actor, run) };
}

function Download({ visit, view: { run } }: { visit: Visit; view: RunView }) {
  const t = words.in(visit.language);
  if (!mayDownloadFile(visit.actor, run)) return null;
  return (
    <>
      <Button href={urls.file(run.id)}>{t("download")}</Button>
      <p class="lw-small">{t("downloadHint")}</p>
    </>
  );
}
