import type { Selectable } from "kysely";
import type { DB, Reader } from "../platform/db/index.ts";
import { NotFound } from "../platform/refusals.ts";
import type { CalendarDay } from "../platform/values/index.ts";
import type { Rule } from "./judge.domain.ts";

export type Programme = Selectable<DB["programmes.programme"]>;

/** @throws NotFound */
export async function getProgramme(reader: Reader, areaId: string, programmeId: string): Promise<Programme> {
  const programme = await reader
    .selectFrom("programmes.programme")
    .selectAll()
    .where("area_id", "=", areaId)
    .where("id", "=", programmeId)
    .executeTakeFirst();
  if (!programme) throw new NotFound("programme");
  return programme;
}

export function findProgramme(reader: Reader, areaId: string, slug: string): Promise<Programme | undefined> {
  return reader
    .selectFrom("programmes.programme")
    .selectAll()
    .where("area_id", "=", areaId)
    .where("slug", "=", slug)
    .executeTakeFirst();
}

/** The programmes of some areas, by name: few. */
export async function listProgrammes(reader: Reader, areaIds: readonly string[]): Promise<Programme[]> {
  if (areaIds.length === 0) return [];
  return reader
    .selectFrom("programmes.programme")
    .selectAll()
    .where("area_id", "in", areaIds)
    .orderBy("name")
    .execute();
}

/** The rules of who a programme is for, in order. */
export async function listRules(reader: Reader, areaId: string, programmeId: string): Promise<Rule[]> {
  const rows = await reader
    .selectFrom("programmes.eligibility_rule")
    .select(["id", "position", "kind", "config"])
    .where("area_id", "=", areaId)
    .where("programme_id", "=", programmeId)
    .orderBy("position")
    .execute();
  return rows as unknown as Rule[];
}

/** The programmes of an area that a kind of referrer may refer to on a day, by name. */
export function listOpenDoors(
  reader: Reader,
  areaId: string,
  referrerKind: string,
  day: CalendarDay,
): Promise<Programme[]> {
  return reader
    .selectFrom("programmes.door as d")
    .innerJoin("programmes.programme as p", (join) =>
      join.onRef("p.area_id", "=", "d.area_id").onRef("p.id", "=", "d.programme_id"),
    )
    .selectAll("p")
    .where("d.area_id", "=", areaId)
    .where("d.referrer_kind", "=", referrerKind)
    .where("d.open_from", "<=", day)
    .where((eb) => eb.or([eb("d.open_until", "is", null), eb("d.open_until", ">=", day)]))
    .where("p.starts_on", "<=", day)
    .where("p.ends_on", ">=", day)
    .orderBy("p.name")
    .execute();
}
