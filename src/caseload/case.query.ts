import { visiblePeople } from "../people/index.ts";
import type { Actor } from "../access/index.ts";
import type { Reader } from "../platform/db/index.ts";
import { NotFound } from "../platform/refusals.ts";
import type { Case, CaseStatus } from "./case.domain.ts";

const columns = [
  "c.area_id as areaId",
  "c.id",
  "c.reference",
  "c.programme_id as programmeId",
  "c.person_id as personId",
  "c.referral_id as referralId",
  "c.worker_account_id as workerAccountId",
  "c.status",
  "c.weight",
  "c.opened_at as openedAt",
  "c.last_contact_at as lastContactAt",
  "c.last_heard_at as lastHeardAt",
  "c.ended_at as endedAt",
] as const;

type Row = Omit<Case, "status"> & { readonly status: string };

function toCase(row: Row): Case {
  return { ...row, status: row.status as CaseStatus };
}

function visibleCases(reader: Reader, actor: Actor) {
  return reader
    .selectFrom("caseload.case_file as c")
    .select(columns)
    .where(visiblePeople(actor, "c", "person_id"));
}

/** A case that the actor may see. Throws NotFound for any other, whether or not it exists. */
export async function getCase(reader: Reader, actor: Actor, caseId: string): Promise<Case> {
  const row = await visibleCases(reader, actor).where("c.id", "=", caseId).executeTakeFirst();
  if (!row) throw new NotFound("case");
  return toCase(row);
}

/** As `getCase`, and keeps others from changing it until this act is over. Undefined when it is not visible. */
export async function lockCase(reader: Reader, actor: Actor, caseId: string): Promise<Case | undefined> {
  const row = await visibleCases(reader, actor).where("c.id", "=", caseId).forUpdate("c").executeTakeFirst();
  return row && toCase(row);
}

/** A case by its key, for acts of links and of the installation itself: asks nobody whether it may be seen. */
export async function findCase(reader: Reader, areaId: string, caseId: string): Promise<Case | undefined> {
  const row = await reader
    .selectFrom("caseload.case_file as c")
    .select(columns)
    .where("c.area_id", "=", areaId)
    .where("c.id", "=", caseId)
    .executeTakeFirst();
  return row && toCase(row);
}

/** The case that a referral became; undefined while it has not been accepted. */
export async function findCaseOfReferral(reader: Reader, areaId: string, referralId: string) {
  const row = await reader
    .selectFrom("caseload.case_file as c")
    .select(columns)
    .where("c.area_id", "=", areaId)
    .where("c.referral_id", "=", referralId)
    .executeTakeFirst();
  return row && toCase(row);
}

/** The open case of a person, the newest where there are several programmes. */
export async function findOpenCaseOf(reader: Reader, areaId: string, personId: string): Promise<Case | undefined> {
  const row = await reader
    .selectFrom("caseload.case_file as c")
    .select(columns)
    .where("c.area_id", "=", areaId)
    .where("c.person_id", "=", personId)
    .where("c.status", "=", "open")
    .orderBy("c.opened_at", "desc")
    .limit(1)
    .executeTakeFirst();
  return row && toCase(row);
}
