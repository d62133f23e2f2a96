import { listAreas } from "../access/index.ts";
import { systemActor } from "../platform/acting.ts";
import { inWork, type Ground } from "../platform/commands/run.ts";
import type { Work } from "../platform/commands/work.ts";
import { addEscalation, listOutOfTime } from "./concern.store.ts";
import { dutyPerson } from "./duty.query.ts";
import { tellOfConcern } from "./tell-of-concern.ts";

type OutOfTime = Awaited<ReturnType<typeof listOutOfTime>>[number];

/**
 * Tells the deputy when a concern was not read in its time, and the duty manager when as much time again has passed.
 * Never closes anything. Returns how many were told.
 */
export async function escalateUnread(ground: Ground): Promise<number> {
  const areaIds = (await listAreas(ground.db)).map((area) => area.id);
  if (areaIds.length === 0) return 0;
  return inWork(ground, systemActor("safeguarding: escalate", areaIds), async (work) => {
    let told = 0;
    for (const concern of await listOutOfTime(work, areaIds)) if (await escalate(work, concern)) told += 1;
    return told;
  });
}

async function escalate(work: Work, concern: OutOfTime): Promise<boolean> {
  const rank = nextRank(concern, work.now);
  if (!rank) return false;
  const { area_id: areaId, id: concernId } = concern;
  const who = await dutyPerson(work.tx, areaId, work.now, rank);
  if (!(await addEscalation(work, { areaId, concernId, rank, accountId: who.id }))) return false;
  const { raised_at: raisedAt, acknowledge_by: acknowledgeBy, danger_now: dangerNow } = concern;
  const personId = concern.person_id ?? undefined;
  await tellOfConcern(work, who, { areaId, id: concernId, personId, raisedAt, acknowledgeBy, dangerNow }, rank);
  await work.record({
    event: "concern.escalated",
    areaId,
    subjectKind: "concern",
    subjectId: concernId,
    ...(personId ? { personId } : {}),
    details: { rank, account: who.id },
  });
  return true;
}

/** 2 when the time is over, 3 when it is over twice; undefined when that rank was told already. */
function nextRank(concern: OutOfTime, now: Date): 2 | 3 | undefined {
  const told = Number(concern.told_rank ?? 1);
  const allowed = concern.acknowledge_by.getTime() - concern.raised_at.getTime();
  const twiceOver = now.getTime() >= concern.acknowledge_by.getTime() + allowed;
  if (told < 2) return 2;
  return told < 3 && twiceOver ? 3 : undefined;
}
