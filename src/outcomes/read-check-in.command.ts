import { finishTask, getCase, mayWorkOn } from "../caseload/index.ts";
import { command } from "../platform/commands/command.ts";
import { Conflict } from "../platform/refusals.ts";
import { listCheckIns } from "./check-in.query.ts";
import { markRead } from "./check-in.store.ts";

export interface ReadCheckIn {
  readonly caseId: string;
  readonly checkInId: string;
}

/**
 * Says that the worker has read what a young person answered, as was promised.
 *
 * @throws Conflict "not_complete".
 */
export const readCheckIn = command({
  name: "outcomes.read",
  async load(work, input: ReadCheckIn) {
    const one = await getCase(work.tx, work.actor, input.caseId);
    const asked = await listCheckIns(work.tx, one.areaId, one.id);
    const checkIn = asked.find(({ id }) => id === input.checkInId);
    return checkIn && { ...one, checkIn };
  },
  may: mayWorkOn,
  decide(one) {
    if (!one.checkIn.completedAt) throw new Conflict("not_complete", "it has not been answered yet");
  },
  async write(work, _decision, one) {
    await markRead(work, one.checkIn);
    await finishTask(work, one.areaId, `read_check_in:${one.checkIn.id}`);
  },
  record: (_decision, one) => ({
    event: "check_in.read",
    areaId: one.areaId,
    subjectKind: "check_in",
    subjectId: one.checkIn.id,
    personId: one.personId,
  }),
});
