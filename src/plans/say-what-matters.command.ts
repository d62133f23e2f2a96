import { lockCase, mayWorkOn } from "../caseload/index.ts";
import { command } from "../platform/commands/command.ts";
import { Conflict } from "../platform/refusals.ts";
import type { CalendarDay } from "../platform/values/index.ts";
import { insertStatement } from "./statement.store.ts";

export interface SayWhatMatters {
  readonly caseId: string;
  readonly words: string;
  /** Language they said it in, BCP 47. */
  readonly language: string;
  /** The day they said it; today, unless it is written down later. */
  readonly saidOn?: CalendarDay;
}

/**
 * Writes down what matters to a young person, as they said it. What was said before stays.
 *
 * @throws Conflict "case_ended", "not_yet".
 */
export const sayWhatMatters = command({
  name: "plans.say-what-matters",
  load: (work, input: SayWhatMatters) => lockCase(work.tx, work.actor, input.caseId),
  may: mayWorkOn,
  decide(one, input, { today }) {
    if (one.status === "ended") throw new Conflict("case_ended", "the case has ended");
    const saidOn = input.saidOn ?? today;
    if (saidOn > today) throw new Conflict("not_yet", "that day is still to come");
    return { words: input.words, language: input.language, saidOn };
  },
  write: (work, said, one) => insertStatement(work, one, said),
  record: (_said, one, statementId) => ({
    event: "statement.recorded",
    areaId: one.areaId,
    subjectKind: "statement",
    subjectId: statementId,
    personId: one.personId,
  }),
});
