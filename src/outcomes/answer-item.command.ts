import { addTask, finishTask, heardFrom } from "../caseload/index.ts";
import { command } from "../platform/commands/command.ts";
import type { Work } from "../platform/commands/work.ts";
import { Conflict, NotFound } from "../platform/refusals.ts";
import { londonMoment } from "../platform/values/index.ts";
import { isLow, nextItem, type CheckIn } from "./check-in.domain.ts";
import { checkInCompleted } from "./check-in.events.ts";
import { mayAnswer } from "./check-in.policy.ts";
import { lockCheckIn } from "./check-in.query.ts";
import { markCompleted, saveAnswer } from "./check-in.store.ts";
import { isScoreOf, type ItemName } from "./instrument.domain.ts";
import { questionsOf } from "./questions.ts";
import { readingDay } from "./reading-day.ts";

export interface AnswerItem {
  readonly areaId: string;
  readonly checkInId: string;
  readonly item: string;
  /** Null: prefers not to say. */
  readonly score: number | null;
}

/**
 * Keeps one answer. The last one completes the check-in and gives its worker something to read; whatever the numbers
 * are, nothing is sent to anybody.
 *
 * @throws NotFound for a question that is not asked, Conflict "already_complete".
 */
export const answerItem = command({
  name: "outcomes.answer",
  async load(work, input: AnswerItem) {
    const one = await lockCheckIn(work.tx, input.areaId, input.checkInId);
    return one && { ...one, items: await questionsOf(work.tx, one) };
  },
  may: mayAnswer,
  decide(one, input) {
    const item = one.items.find(({ name }) => name === input.item);
    if (!item || (input.score !== null && !isScoreOf(item, input.score))) throw new NotFound("question");
    if (one.completedAt) throw new Conflict("already_complete", "all questions were answered");
    const answers = new Map(one.answers).set(item.name, input.score);
    return { item: item.name, score: input.score, next: nextItem(one.items, answers)?.name, low: isLow(answers) };
  },
  async write(work, { item, score, next, low }, one): Promise<{ next?: ItemName }> {
    await saveAnswer(work, one, item, score);
    if (next) return { next };
    await complete(work, one, low);
    return {};
  },
  record: ({ item }, one) => ({
    event: "check_in.answered",
    areaId: one.areaId,
    subjectKind: "check_in",
    subjectId: one.id,
    personId: one.personId,
    details: { item },
  }),
  announce: (_decision, one, { next }) => (next ? [] : [checkInCompleted(one)]),
});

async function complete(work: Work, one: CheckIn, low: boolean): Promise<void> {
  await markCompleted(work, one);
  await heardFrom(work, one.areaId, one.caseId);
  await finishTask(work, one.areaId, `check_in:${one.id}`);
  await addTask(work, {
    areaId: one.areaId,
    caseId: one.caseId,
    personId: one.personId,
    subjectId: one.id,
    key: `read_check_in:${one.id}`,
    kind: low ? "check_in_low" : "read_check_in",
    dueAt: londonMoment(await readingDay(work.tx, work.today), "17:00"),
  });
}
