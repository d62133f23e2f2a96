import type { Selectable } from "kysely";
import type { DB, Reader } from "../platform/db/index.ts";
import { NotFound } from "../platform/refusals.ts";

/** An area: a partnership that answers for its data. */
export type Area = Selectable<DB["access.area"]>;
export type Organisation = Selectable<DB["access.organisation"]>;

export function findAreaBySlug(reader: Reader, slug: string): Promise<Area | undefined> {
  return reader.selectFrom("access.area").selectAll().where("slug", "=", slug).executeTakeFirst();
}

export function getArea(reader: Reader, areaId: string): Promise<Area> {
  return reader.selectFrom("access.area").selectAll().where("id", "=", areaId).executeTakeFirstOrThrow();
}

/** All areas, by name: few. */
export function listAreas(reader: Reader): Promise<Area[]> {
  return reader.selectFrom("access.area").selectAll().orderBy("name").execute();
}

/** @throws NotFound */
export function getOrganisation(reader: Reader, organisationId: string): Promise<Organisation> {
  return reader
    .selectFrom("access.organisation")
    .selectAll()
    .where("id", "=", organisationId)
    .executeTakeFirstOrThrow(() => new NotFound("organisation"));
}
