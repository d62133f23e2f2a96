import { listColleagues } from "../access/index.ts";
import { endInvolvement, involve } from "../people/index.ts";
import { command } from "../platform/commands/command.ts";
import { Conflict } from "../platform/refusals.ts";
import { newId } from "../platform/values/index.ts";
import { getProgramme } from "../programmes/index.ts";
import { caseTransferred } from "./case.events.ts";
import { mayTransfer } from "./case.policy.ts";
import { lockCase } from "./case.query.ts";
import { allocate } from "./case.store.ts";
import { finishTask, handOverTasks } from "./task.store.ts";

export interface TransferCase {
  readonly caseId: string;
  readonly toAccountId: string;
  /** transfer, cover, room. */
  readonly why: string;
}

/**
 * Gives a case to another link worker of the team, beyond their limit too: a team lead may know better. What was
 * done so far stays under the name of whoever did it.
 *
 * @throws Conflict "case_ended", "same_worker", "not_in_team".
 */
export const transferCase = command({
  name: "caseload.transfer",
  async load(work, input: TransferCase) {
    const one = await lockCase(work.tx, work.actor, input.caseId);
    if (!one) return undefined;
    const { team_organisation_id: teamId } = await getProgramme(work.tx, one.areaId, one.programmeId);
    const team = await listColleagues(work.tx, {
      areaId: one.areaId,
      role: "link_worker",
      organisationId: teamId,
      now: work.now,
    });
    return { ...one, inTeam: team.some((worker) => worker.id === input.toAccountId) };
  },
  may: mayTransfer,
  decide(one, { toAccountId }) {
    if (one.status === "ended") throw new Conflict("case_ended", "the case has ended");
    if (one.workerAccountId === toAccountId) throw new Conflict("same_worker", "they work it already");
    if (!one.inTeam) throw new Conflict("not_in_team", "not a link worker of this team");
  },
  async write(work, _decision, one, { toAccountId, why }) {
    const person = { areaId: one.areaId, personId: one.personId, role: "link_worker" };
    if (one.workerAccountId) await endInvolvement(work, { ...person, accountId: one.workerAccountId });
    await involve(work, { ...person, accountId: toAccountId, why: "case.transferred" });
    await allocate(work, one, toAccountId, why);
    await handOverTasks(work, one.areaId, one.id, toAccountId);
    await finishTask(work, one.areaId, `allocate:${one.id}`);
    return { transferKey: newId(work.now), toAccountId };
  },
  record: (_decision, one, { toAccountId }) => ({
    event: "case.transferred",
    areaId: one.areaId,
    subjectKind: "case",
    subjectId: one.id,
    personId: one.personId,
    details: { to: toAccountId },
  }),
  announce: (_decision, one, { toAccountId, transferKey }) => [caseTransferred(one, toAccountId, transferKey)],
});
