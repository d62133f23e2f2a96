import { getColleague, namesOf } from "../../../access/index.ts";
import { findEnding, listContacts, listTasksOfCase, mayTransfer, mayWorkOn } from "../../../caseload/index.ts";
import { findSchool } from "../../../geography/index.ts";
import { listMessagesOf } from "../../../messages/index.ts";
import { listCheckIns } from "../../../outcomes/index.ts";
import { latestAgreement, listContactPoints, listRelationships, safestWay, scopeFor } from "../../../people/index.ts";
import type { Reader } from "../../../platform/db/index.ts";
import type { Visit } from "../../../platform/http/index.ts";
import { listGoals, listPlanLines, listStatements } from "../../../plans/index.ts";
import { getProgramme } from "../../../programmes/index.ts";
import { openCase } from "../opened-case.ts";
import { gatherPlaces } from "./gather-places.ts";

/** Everything the page of a case shows, gathered from all modules in one consistent read. */
export async function gatherCase(visit: Visit, reader: Reader) {
  const opened = await openCase(visit, reader);
  const { areaId, id, personId, programmeId, workerAccountId } = opened.file;
  const points = await listContactPoints(reader, areaId, personId);
  const urn = opened.person.school_urn;
  const contacts = await listContacts(reader, areaId, id);
  const checkIns = await listCheckIns(reader, areaId, id);
  const statements = await listStatements(reader, areaId, id);
  const ending = await findEnding(reader, areaId, id);
  const mayWork = mayWorkOn(visit.actor, opened.file) && opened.file.status === "open";
  return {
    ...opened,
    mayWork,
    mayTransfer: mayTransfer(visit.actor, opened.file) && opened.file.status === "open",
    programme: await getProgramme(reader, areaId, programmeId),
    worker: workerAccountId ? await getColleague(reader, workerAccountId) : undefined,
    points,
    way: safestWay(points),
    relationships: await listRelationships(reader, areaId, personId),
    school: urn ? await findSchool(reader, urn) : undefined,
    schoolSees: urn ? await scopeFor(reader, areaId, personId, "school", urn) : undefined,
    agreement: await latestAgreement(reader, areaId, personId, "plan", id),
    goals: await listGoals(reader, areaId, id),
    lines: await listPlanLines(reader, areaId, id),
    places: await gatherPlaces(reader, areaId, id, visit.today),
    tasks: await listTasksOfCase(reader, areaId, id),
    messages: await listMessagesOf(reader, areaId, personId),
    names: await namesOf(reader, [
      ...new Set([
        ...contacts.map((contact) => contact.recordedBy),
        ...statements.map((statement) => statement.recordedBy),
        ...checkIns.map((checkIn) => checkIn.askedBy),
        ...(ending ? [ending.endedBy] : []),
      ]),
    ]),
    contacts,
    checkIns,
    statements,
    ending,
  };
}

export type GatheredCase = Awaited<ReturnType<typeof gatherCase>>;
