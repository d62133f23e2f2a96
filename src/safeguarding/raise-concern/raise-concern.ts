import { involve } from "../../people/index.ts";
import type { Work } from "../../platform/commands/work.ts";
import { newId } from "../../platform/values/index.ts";
import { dutyPerson, readBy } from "../duty.query.ts";
import type { NewConcern } from "../concern.domain.ts";
import { insertConcern } from "../concern.store.ts";
import { tellOfConcern } from "../tell-of-concern.ts";

/**
 * Raises a concern, whoever acts: it is written down, its clock begins, and the person on duty is told in the same act.
 * Returns its id. Announces `concern.raised.v1 {concern, duty, person?}`.
 */
export async function raiseConcern(work: Work, concern: NewConcern): Promise<string> {
  const id = newId(work.now);
  const { areaId, personId } = concern;
  const duty = await dutyPerson(work.tx, areaId, work.now);
  const acknowledgeBy = await readBy(work.tx, areaId, work.now);
  await insertConcern(work, { ...concern, id, dutyAccountId: duty.id, acknowledgeBy });
  if (personId)
    await involve(work, { areaId, personId, accountId: duty.id, role: "safeguarding", why: "concern.raised" });
  const told = { areaId, id, personId, raisedAt: work.now, acknowledgeBy, dangerNow: concern.dangerNow };
  await tellOfConcern(work, duty, told, 1);
  await work.record({ event: "concern.raised", areaId, subjectKind: "concern", subjectId: id, personId });
  await work.announce({
    name: "concern.raised.v1",
    areaId,
    subjectKind: "concern",
    subjectId: id,
    ids: { concern: id, duty: duty.id, ...(personId ? { person: personId } : {}) },
  });
  return id;
}
