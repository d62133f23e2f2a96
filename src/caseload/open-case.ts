import { listColleagues } from "../access/index.ts";
import { involve } from "../people/index.ts";
import type { Work } from "../platform/commands/work.ts";
import type { Event } from "../platform/events/event.ts";
import { newId } from "../platform/values/index.ts";
import { dueAt, getProgramme } from "../programmes/index.ts";
import { allocate, insertCase, nextReference } from "./case.store.ts";
import { caseOpened } from "./case.events.ts";
import { workerWithMostRoom, type Load } from "./room.domain.ts";
import { loadsOf, lockLimits } from "./room.store.ts";
import { addTask } from "./task.store.ts";

const weight = 1;

/** Opens the case of an accepted referral, in the act of accepting it, with the worker who has most room. */
export async function openCaseOf(work: Work, accepted: Event): Promise<void> {
  const { referral, person, programme } = accepted.ids;
  if (!referral || !person || !programme) throw new Error(`${accepted.name} without its ids`);
  await openCase(work, { areaId: accepted.areaId, referralId: referral, personId: person, programmeId: programme });
}

interface NewCase {
  readonly areaId: string;
  readonly referralId: string;
  readonly personId: string;
  readonly programmeId: string;
}

async function openCase(work: Work, { areaId, referralId, personId, programmeId }: NewCase): Promise<string> {
  const programme = await getProgramme(work.tx, areaId, programmeId);
  const teamId = programme.team_organisation_id;
  const worker = await takeRoom(work, areaId, teamId);
  const id = newId(work.now);
  await insertCase(work.tx, {
    area_id: areaId,
    id,
    reference: await nextReference(work.tx),
    programme_id: programmeId,
    person_id: personId,
    referral_id: referralId,
    opened_at: work.now,
    weight,
    last_heard_at: work.now,
  });
  await allocate(work, { areaId, id }, worker?.accountId, "room");
  await involve(work, { areaId, personId, organisationId: teamId, role: "team", why: "case.opened" });
  if (worker)
    await involve(work, { areaId, personId, accountId: worker.accountId, role: "link_worker", why: "case.opened" });
  const dueBy = await dueAt(work.tx, areaId, programmeId, "first_contact", work.now);
  const owner = worker ? { ownerAccountId: worker.accountId } : { ownerOrganisationId: teamId };
  await addTask(work, {
    areaId,
    caseId: id,
    personId,
    dueAt: dueBy,
    ...owner,
    key: `first_contact:${id}`,
    kind: "first_contact",
  });
  if (!worker)
    await addTask(work, {
      areaId,
      caseId: id,
      personId,
      dueAt: dueBy,
      ownerOrganisationId: teamId,
      key: `allocate:${id}`,
      kind: "allocate",
    });
  await work.record({ event: "case.opened", areaId, subjectKind: "case", subjectId: id, personId });
  await work.announce(caseOpened({ areaId, id, personId, referralId }, worker?.accountId));
  return id;
}

/** The worker of a team with most room, who can meanwhile be given to nobody else. */
async function takeRoom(work: Work, areaId: string, teamId: string): Promise<Load | undefined> {
  const workers = await listColleagues(work.tx, {
    areaId,
    role: "link_worker",
    organisationId: teamId,
    now: work.now,
  });
  const ids = workers.map((worker) => worker.id);
  await lockLimits(work, areaId, ids);
  const carried = await loadsOf(work.tx, areaId, ids);
  const loads = workers.flatMap(({ id, name }) => {
    const load = carried.get(id);
    return load ? [{ accountId: id, name, points: load.points, limit: load.limit }] : [];
  });
  return workerWithMostRoom(loads, weight);
}
