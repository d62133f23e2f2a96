import type { Command } from "../../platform/commands/command.ts";
import { redirect, type Answer, type Visit } from "../../platform/http/index.ts";
import { Refused } from "../../platform/refusals.ts";
import { approveRun } from "../approve-run/approve-run.command.ts";
import { checkRun } from "../check-run/check-run.command.ts";
import { releaseRun } from "../release-run/release-run.command.ts";
import { urls } from "../urls.ts";
import { runPage } from "./run.page.tsx";
import { words } from "./step.words.ts";

/** Says that the run was checked. */
export const checkAct = stepAct(checkRun);
/** Approves the run. */
export const approveAct = stepAct(approveRun);
/** Releases the run. */
export const releaseAct = stepAct(releaseRun);

/** Takes a step; a refusal that the page can explain is shown on the run as it stands now. */
function stepAct<R, D, O>(step: Command<{ runId: string }, R, D, O>): (visit: Visit) => Promise<Answer> {
  return async (visit) => {
    const runId = visit.id("run");
    try {
      await visit.run(step, { runId });
      return redirect(urls.run(runId));
    } catch (error) {
      const said = error instanceof Refused ? whatToSay(visit, error) : undefined;
      if (!said) throw error;
      return runPage(visit, said);
    }
  };
}

function whatToSay(visit: Visit, { reason, details }: Refused): string | undefined {
  const t = words.in(visit.language);
  if (reason === "stops_left") return t("stops_left", { left: Number(details["left"]) });
  if (reason === "already") return t("someoneFirst");
  if (reason === "not_yet" || reason === "all_held" || reason === "you_checked" || reason === "you_approved")
    return t(reason);
  return undefined;
}
