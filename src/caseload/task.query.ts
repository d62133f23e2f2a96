import { organisationsWhere, type Actor } from "../access/index.ts";
import type { ExpressionBuilder } from "kysely";
import { visiblePeople } from "../people/index.ts";
import type { DB, Reader } from "../platform/db/index.ts";

/** Something that waits to be done. */
export interface Task {
  readonly areaId: string;
  readonly id: string;
  readonly key: string;
  readonly kind: string;
  readonly caseId: string | null;
  readonly personId: string | null;
  readonly subjectId: string | null;
  readonly dueAt: Date;
  readonly createdAt: Date;
}

const columns = [
  "t.area_id as areaId",
  "t.id",
  "t.key",
  "t.kind",
  "t.case_id as caseId",
  "t.person_id as personId",
  "t.subject_id as subjectId",
  "t.due_at as dueAt",
  "t.created_at as createdAt",
] as const;

export interface TaskFilter {
  /** Due before this moment. */
  readonly dueBefore?: Date;
  /** Also these kinds, however long they still have. */
  readonly orKinds?: readonly string[];
  /** Due at this moment or later. */
  readonly dueFrom?: Date;
  readonly kinds?: readonly string[];
  readonly notKinds?: readonly string[];
  readonly limit?: number;
}

/** What the actor has to do, and for team leads what their team has to or let run out; soonest due first. */
export async function listTasks(reader: Reader, actor: Actor, filter: TaskFilter = {}): Promise<Task[]> {
  return openTasks(reader, actor, filter)
    .select(columns)
    .orderBy("t.due_at")
    .limit(filter.limit ?? 25)
    .execute();
}

/** How many tasks there are of a kind of list. */
export async function countTasks(reader: Reader, actor: Actor, filter: TaskFilter = {}): Promise<number> {
  const row = await openTasks(reader, actor, filter)
    .select(({ fn }) => fn.countAll().as("count"))
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

function openTasks(reader: Reader, actor: Actor, filter: TaskFilter) {
  const teams = organisationsWhere(actor, "team_lead");
  return reader
    .selectFrom("caseload.task as t")
    .where("t.done_at", "is", null)
    .where((eb) =>
      eb.or([
        eb("t.owner_account_id", "=", actor.id),
        ...(teams.length > 0 ? [eb("t.owner_organisation_id", "in", teams), lateInTeam(eb, actor)] : []),
      ]),
    )
    .$if(filter.dueBefore !== undefined, (query) =>
      query.where((eb) =>
        eb.or([
          eb("t.due_at", "<", filter.dueBefore ?? new Date(0)),
          ...(filter.orKinds ? [eb("t.kind", "in", filter.orKinds)] : []),
        ]),
      ),
    )
    .$if(filter.dueFrom !== undefined, (query) => query.where("t.due_at", ">=", filter.dueFrom ?? new Date(0)))
    .$if(filter.kinds !== undefined, (query) => query.where("t.kind", "in", filter.kinds ?? []))
    .$if(filter.notKinds !== undefined, (query) => query.where("t.kind", "not in", filter.notKinds ?? []));
}

/** What others in the team let run out: the team lead sees it with their own. */
function lateInTeam(eb: ExpressionBuilder<DB & { t: DB["caseload.task"] }, "t">, actor: Actor) {
  return eb.and([eb("t.escalated_at", "is not", null), visiblePeople(actor, "t", "person_id")]);
}

/** What is still to do in a case, whoever does it; soonest due first. */
export async function listTasksOfCase(reader: Reader, areaId: string, caseId: string): Promise<Task[]> {
  return reader
    .selectFrom("caseload.task as t")
    .select(columns)
    .where("t.area_id", "=", areaId)
    .where("t.case_id", "=", caseId)
    .where("t.done_at", "is", null)
    .orderBy("t.due_at")
    .limit(25)
    .execute();
}
