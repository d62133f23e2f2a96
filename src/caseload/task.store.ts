import type { Work } from "../platform/commands/work.ts";
import { newId } from "../platform/values/index.ts";
import { getProgramme } from "../programmes/index.ts";
import { findCase } from "./case.query.ts";

/** Something that somebody must do by a moment. */
export interface NewTask {
  readonly areaId: string;
  /** What it is for ("group_answer:<place>"): the same wait makes one task. */
  readonly key: string;
  /** first_contact, group_answer, check_in, two_misses… */
  readonly kind: string;
  readonly caseId?: string;
  readonly personId?: string;
  /** The record it is about: a place, a check-in. */
  readonly subjectId?: string;
  /** Whose it is. Without either, whoever works the case; while nobody does, the programme's team. */
  readonly ownerAccountId?: string;
  readonly ownerOrganisationId?: string;
  readonly dueAt: Date;
}

/** Gives somebody something to do. A task with the same key that is still open is left as it is. */
export async function addTask(work: Work, task: NewTask): Promise<void> {
  const owner = await ownerOf(work, task);
  await work.tx
    .insertInto("caseload.task")
    .values({
      area_id: task.areaId,
      id: newId(work.now),
      case_id: task.caseId ?? null,
      person_id: task.personId ?? null,
      key: task.key,
      kind: task.kind,
      subject_id: task.subjectId ?? null,
      owner_account_id: owner.account ?? null,
      owner_organisation_id: owner.organisation ?? null,
      due_at: task.dueAt,
      created_at: work.now,
    })
    .onConflict((conflict) => conflict.columns(["area_id", "key"]).doNothing())
    .execute();
}

async function ownerOf(work: Work, task: NewTask): Promise<{ account?: string; organisation?: string }> {
  if (task.ownerAccountId) return { account: task.ownerAccountId };
  if (task.ownerOrganisationId) return { organisation: task.ownerOrganisationId };
  const one = task.caseId ? await findCase(work.tx, task.areaId, task.caseId) : undefined;
  if (!one) throw new Error(`a task ${task.kind} of nobody`);
  if (one.workerAccountId) return { account: one.workerAccountId };
  const programme = await getProgramme(work.tx, one.areaId, one.programmeId);
  return { organisation: programme.team_organisation_id };
}

/** The wait is over: its task is done. Nothing happens when there is none, or it is done already. */
export async function finishTask(work: Work, areaId: string, key: string): Promise<void> {
  await work.tx
    .updateTable("caseload.task")
    .set({ done_at: work.now, done_by: work.actor.id })
    .where("area_id", "=", areaId)
    .where("key", "=", key)
    .where("done_at", "is", null)
    .execute();
}

/** A case has ended: nothing is left to do in it. */
export async function finishTasksOf(work: Work, areaId: string, caseId: string): Promise<void> {
  await work.tx
    .updateTable("caseload.task")
    .set({ done_at: work.now, done_by: work.actor.id })
    .where("area_id", "=", areaId)
    .where("case_id", "=", caseId)
    .where("done_at", "is", null)
    .execute();
}

/** What the worker of a case had to do, another now has to. */
export async function handOverTasks(work: Work, areaId: string, caseId: string, toAccountId: string): Promise<void> {
  await work.tx
    .updateTable("caseload.task")
    .set({ owner_account_id: toAccountId, owner_organisation_id: null })
    .where("area_id", "=", areaId)
    .where("case_id", "=", caseId)
    .where("done_at", "is", null)
    .execute();
}
