import { addTask, lockCase, mayWorkOn } from "../caseload/index.ts";
import { listContactPoints, safestWay } from "../people/index.ts";
import { command } from "../platform/commands/command.ts";
import { revokeLinks } from "../platform/links/link.ts";
import { Conflict } from "../platform/refusals.ts";
import { listGoals, openGoals } from "../plans/index.ts";
import { dueAt } from "../programmes/index.ts";
import { makeCheckInLink, textCheckInLink } from "./check-in-link.ts";
import type { CheckInMode, CheckInMoment } from "./check-in.domain.ts";
import { listCheckIns } from "./check-in.query.ts";
import { askAgain, insertCheckIn } from "./check-in.store.ts";
import { simpleTool } from "./instrument.domain.ts";
import { phoneForLink } from "./phone-for-link.domain.ts";

export interface AskCheckIn {
  readonly caseId: string;
  readonly moment: CheckInMoment;
  /** "alone" texts her a link; the others open the questions on the phone or computer at hand. */
  readonly mode: CheckInMode;
}

/**
 * Asks a young person how they are. Asking again before the last question is answered goes on with the same one;
 * links given before stop working. Returns the token of the link, which is nowhere else.
 *
 * @throws Conflict "case_ended", "already_answered", or "no_safe_text" where no link may be texted.
 */
export const askCheckIn = command({
  name: "outcomes.ask",
  async load(work, input: AskCheckIn) {
    const one = await lockCase(work.tx, work.actor, input.caseId);
    if (!one) return undefined;
    const asked = await listCheckIns(work.tx, one.areaId, one.id);
    const points = await listContactPoints(work.tx, one.areaId, one.personId);
    const goals = await listGoals(work.tx, one.areaId, one.id);
    return { ...one, way: safestWay(points), goal: openGoals(goals)[0], asked };
  },
  may: mayWorkOn,
  decide(one, { moment, mode }) {
    if (one.status === "ended") throw new Conflict("case_ended", "the case has ended");
    const sameMoment = one.asked.filter((checkIn) => checkIn.moment === moment);
    if (sameMoment.some((checkIn) => checkIn.completedAt))
      throw new Conflict("already_answered", "that moment was answered");
    const phone = phoneForLink(one.way);
    if (mode === "alone" && !phone) throw new Conflict("no_safe_text", "there is no phone that may be texted");
    return { unfinished: sameMoment[0], phone };
  },
  async write(work, { unfinished, phone }, one, { moment, mode }) {
    const id = unfinished?.id ?? (await insertCheckIn(work, newCheckIn(one, one.goal?.id ?? null, moment, mode)));
    if (unfinished) {
      await askAgain(work, { areaId: one.areaId, id, mode });
      await revokeLinks(work, one.areaId, "check_in", id);
    }
    const link = await makeCheckInLink(work, { areaId: one.areaId, id, personId: one.personId, mode });
    if (mode === "alone" && phone) await textCheckInLink(work, one, link, phone);
    await addTask(work, {
      areaId: one.areaId,
      caseId: one.id,
      personId: one.personId,
      subjectId: id,
      key: `check_in:${id}`,
      kind: "check_in",
      dueAt: await dueAt(work.tx, one.areaId, one.programmeId, "check_in", work.now),
    });
    return { checkInId: id, token: link.token };
  },
  record: (_decision, one, { checkInId }) => ({
    event: "check_in.asked",
    areaId: one.areaId,
    subjectKind: "check_in",
    subjectId: checkInId,
    personId: one.personId,
  }),
});

function newCheckIn(
  one: { areaId: string; id: string; personId: string },
  goalId: string | null,
  moment: CheckInMoment,
  mode: CheckInMode,
) {
  const { areaId, id: caseId, personId } = one;
  return {
    areaId,
    caseId,
    personId,
    goalId,
    moment,
    mode,
    instrument: simpleTool.id,
    instrumentVersion: simpleTool.version,
  };
}
