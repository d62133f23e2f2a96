import type { Reader } from "../platform/db/index.ts";
import type { RoleName } from "./actor.ts";

/** An account as colleagues see it. */
export interface Colleague {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

/** Who holds a role in an area now, in one organisation or any, by name. */
export function listColleagues(
  reader: Reader,
  where: { areaId: string; role: RoleName; organisationId?: string; now: Date },
): Promise<Colleague[]> {
  return reader
    .selectFrom("access.membership as m")
    .innerJoin("access.account as a", "a.id", "m.account_id")
    .select(["a.id", "a.name", "a.email"])
    .distinct()
    .where("m.area_id", "=", where.areaId)
    .where("m.role", "=", where.role)
    .$if(where.organisationId !== undefined, (query) =>
      query.where("m.organisation_id", "=", where.organisationId ?? ""),
    )
    .where("m.from_at", "<=", where.now)
    .where((eb) => eb.or([eb("m.until_at", "is", null), eb("m.until_at", ">", where.now)]))
    .where("a.disabled_at", "is", null)
    .orderBy("a.name")
    .execute();
}

/** Names of accounts by id, for showing who did what. */
export async function namesOf(reader: Reader, accountIds: readonly string[]): Promise<Map<string, string>> {
  if (accountIds.length === 0) return new Map();
  const rows = await reader.selectFrom("access.account").select(["id", "name"]).where("id", "in", accountIds).execute();
  return new Map(rows.map((row) => [row.id, row.name]));
}

/** One account, as colleagues see it. */
export function getColleague(reader: Reader, accountId: string): Promise<Colleague> {
  return reader
    .selectFrom("access.account")
    .select(["id", "name", "email"])
    .where("id", "=", accountId)
    .executeTakeFirstOrThrow();
}
