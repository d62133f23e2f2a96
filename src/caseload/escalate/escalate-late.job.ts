import { listAreas, listColleagues, type RoleName } from "../../access/index.ts";
import { queueMessage } from "../../messages/index.ts";
import { systemActor } from "../../platform/acting.ts";
import { inWork, type Ground } from "../../platform/commands/run.ts";
import type { Work } from "../../platform/commands/work.ts";
import { formatMoment } from "../../platform/words/days.ts";
import { findClock, getProgramme } from "../../programmes/index.ts";
import { words } from "./escalate-late.words.ts";
import { markEscalated, takeLate, type LateTask } from "./late-task.store.ts";

/** Tells the next person, by name and once, of every wait that has run out. Returns how many. */
export async function escalateLate(ground: Ground): Promise<number> {
  const areaIds = (await listAreas(ground.db)).map((area) => area.id);
  if (areaIds.length === 0) return 0;
  const actor = systemActor("caseload: tell of late tasks", areaIds);
  let told = 0;
  for (let more = true; more;) {
    const taken = await inWork(ground, actor, (work) => escalateSome(work, areaIds));
    told += taken;
    more = taken > 0;
  }
  return told;
}

async function escalateSome(work: Work, areaIds: readonly string[]): Promise<number> {
  const late = await takeLate(work, areaIds);
  for (const task of late) {
    await markEscalated(work, task);
    await tellNext(work, task);
    await work.record({
      event: "task.escalated",
      areaId: task.areaId,
      subjectKind: "task",
      subjectId: task.id,
      details: { kind: task.kind },
    });
  }
  return late.length;
}

/** Whoever the programme's clock names; the team lead where a wait has no clock of its own. */
async function tellNext(work: Work, task: LateTask): Promise<void> {
  const { areaId, programmeId } = task;
  const clocks = ["first_contact", "group_answer", "check_in"] as const;
  const clock = clocks.find((name) => name === task.kind);
  const found = clock && (await findClock(work.tx, areaId, programmeId, clock));
  const role = (found?.then_role ?? "team_lead") as RoleName;
  // The worker has the task already and sees that it is late.
  if (role === "link_worker") return;
  const { team_organisation_id: organisationId } = await getProgramme(work.tx, areaId, programmeId);
  const next = await listColleagues(work.tx, { areaId, role, organisationId, now: work.now });
  const t = words.in("en");
  for (const colleague of next)
    await queueMessage(work, {
      areaId,
      key: `late:${task.id}:${colleague.id}`,
      recipientKind: "staff",
      recipientId: colleague.id,
      channel: "email",
      address: colleague.email,
      template: "task_late",
      subject: t("subject", { reference: task.reference }),
      body: t("body", {
        name: colleague.name,
        reference: task.reference,
        when: formatMoment(task.dueAt),
        link: `${work.publicUrl}/today`,
      }),
    });
}
