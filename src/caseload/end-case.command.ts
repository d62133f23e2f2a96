import { endInvolvement } from "../people/index.ts";
import { command } from "../platform/commands/command.ts";
import { Conflict } from "../platform/refusals.ts";
import type { EndOutcome, EndReason } from "./case.domain.ts";
import { caseEnded } from "./case.events.ts";
import { mayWorkOn } from "./case.policy.ts";
import { lockCase } from "./case.query.ts";
import { endAllocation } from "./case.store.ts";
import { insertEnding } from "./ending.store.ts";
import { finishTasksOf } from "./task.store.ts";
import { tellReferrer } from "./tell-referrer.ts";

export interface EndCase {
  readonly caseId: string;
  readonly reason: EndReason;
  readonly outcome: EndOutcome;
  readonly words: string;
}

/**
 * Ends the work with a young person. Places end with it; the team can still read what was done, the worker's own
 * tasks and involvement are over.
 *
 * @throws Conflict "case_ended".
 */
export const endCase = command({
  name: "caseload.end",
  load: (work, input: EndCase) => lockCase(work.tx, work.actor, input.caseId),
  may: mayWorkOn,
  decide(one) {
    if (one.status === "ended") throw new Conflict("case_ended", "the case has ended");
  },
  async write(work, _decision, one, input) {
    await insertEnding(work, one, input);
    await endAllocation(work, one);
    await finishTasksOf(work, one.areaId, one.id);
    await tellReferrer(work, one);
    if (one.workerAccountId)
      await endInvolvement(work, {
        areaId: one.areaId,
        personId: one.personId,
        accountId: one.workerAccountId,
        role: "link_worker",
      });
  },
  record: (_decision, one) => ({
    event: "case.ended",
    areaId: one.areaId,
    subjectKind: "case",
    subjectId: one.id,
    personId: one.personId,
  }),
  announce: (_decision, one) => [caseEnded(one)],
});
