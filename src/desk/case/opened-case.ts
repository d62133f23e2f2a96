import { getArea, type Area } from "../../access/index.ts";
import { getCase, mayWorkOn, type Case } from "../../caseload/index.ts";
import { fullName, getPerson, type Person } from "../../people/index.ts";
import type { Reader } from "../../platform/db/index.ts";
import type { Look, Visit } from "../../platform/http/index.ts";
import { Conflict, Forbidden } from "../../platform/refusals.ts";

/** A case as its pages show it. */
export interface OpenedCase {
  readonly file: Case;
  readonly person: Person;
  readonly area: Area;
  /** "Mina Larkfield" */
  readonly name: string;
  readonly looked: readonly Look[];
}

/** The case of the address. Throws NotFound when it is not the actor's to see. */
export async function openCase(visit: Visit, reader: Reader): Promise<OpenedCase> {
  const file = await getCase(reader, visit.actor, visit.id("case"));
  const { areaId, personId } = file;
  const person = await getPerson(reader, areaId, personId);
  return {
    file,
    person,
    area: await getArea(reader, areaId),
    name: fullName(person),
    looked: [{ areaId, subjectKind: "case", subjectId: file.id, personId }],
  };
}

/**
 * As `openCase`, for a page that will change it: refused before anything is typed.
 *
 * @throws Forbidden for a colleague who may only read, Conflict "case_ended".
 */
export async function openToChange(visit: Visit, reader: Reader): Promise<OpenedCase> {
  const opened = await openCase(visit, reader);
  if (!mayWorkOn(visit.actor, opened.file)) throw new Forbidden("not_your_case", "somebody else works this case");
  if (opened.file.status === "ended") throw new Conflict("case_ended", "the case has ended");
  return opened;
}
