import { getArea, getColleague, type Area } from "../../access/index.ts";
import { getCase, type Case } from "../../caseload/index.ts";
import { answerSearch, lapsedKinds, listChecks, readAsked, type Answered, type Asked } from "../../directory/index.ts";
import { offerOfMoney, type Offer } from "../../funding/index.ts";
import { ageOf, getPerson, type Person } from "../../people/index.ts";
import type { Visit } from "../../platform/http/index.ts";
import type { Reader } from "../../platform/db/index.ts";
import { getProgramme, type Programme } from "../../programmes/index.ts";
import { listOpenActivityIds } from "../place.query.ts";

/** A search for one young person: the answers, and for each what stands in the way of reserving it. */
export interface FindFacts {
  readonly one: Case;
  readonly person: Person;
  readonly age: number;
  readonly programme: Programme;
  readonly area: Area;
  readonly workerName: string | undefined;
  readonly asked: Asked;
  readonly answered: Answered;
  readonly openActivityIds: readonly string[];
  /** Groups whose blocking checks do not count today. */
  readonly lapsedGroupIds: ReadonlySet<string>;
  /** Whether money is there, by the price of a session in pence. */
  readonly money: ReadonlyMap<bigint, Offer>;
  /** What the fund pays at most. */
  readonly fund: Offer;
}

/** Reads a search for a case. The questions are filled in from what is known: home, age, after school. */
export async function readFind(reader: Reader, visit: Visit, caseId: string): Promise<FindFacts> {
  const one = await getCase(reader, visit.actor, caseId);
  const { areaId } = one;
  const person = await getPerson(reader, areaId, one.personId);
  const programme = await getProgramme(reader, areaId, one.programmeId);
  const age = ageOf(person, visit.today);
  const asked = readAsked(visit.query, { near: person.postcode ?? "", age, when: "after_school", within: 10 });
  const answered = await answerSearch(reader, asked, visit.now);
  const hits = [...answered.found.fits, ...answered.found.nearly].slice(0, 60);
  const need = { areaId, programmeId: one.programmeId, age, units: programme.funded_sessions, today: visit.today };
  const money = new Map<bigint, Offer>();
  for (const unitPence of new Set(hits.map((hit) => hit.candidate.costPence)))
    if (unitPence > 0n) money.set(unitPence, await offerOfMoney(reader, { ...need, unitPence }));
  const checks = await listChecks(reader, areaId, [...new Set(hits.map((hit) => hit.candidate.organisationId))]);
  const lapsed = [...checks].filter(([, held]) => lapsedKinds(held, visit.today).length > 0);
  return {
    one,
    person,
    age,
    programme,
    area: await getArea(reader, areaId),
    workerName: one.workerAccountId ? (await getColleague(reader, one.workerAccountId)).name : undefined,
    asked,
    answered,
    openActivityIds: await listOpenActivityIds(reader, areaId, one.personId),
    lapsedGroupIds: new Set(lapsed.map(([id]) => id)),
    money,
    fund: await offerOfMoney(reader, { ...need, unitPence: 1n }),
  };
}
