import type { Reader } from "../platform/db/index.ts";
import type { CalendarDay } from "../platform/values/index.ts";
import { lapsedKinds, type Check, type CheckKind } from "./check.domain.ts";

/** All checks an area holds of some groups, by group. */
export async function listChecks(
  reader: Reader,
  areaId: string,
  organisationIds: readonly string[],
): Promise<Map<string, Check[]>> {
  if (organisationIds.length === 0) return new Map();
  const rows = await reader
    .selectFrom("directory.group_check")
    .select(["organisation_id", "kind", "issued_on", "expires_on", "verified_at"])
    .where("area_id", "=", areaId)
    .where("organisation_id", "in", organisationIds)
    .orderBy("expires_on")
    .execute();
  const checks = new Map<string, Check[]>(organisationIds.map((id) => [id, []]));
  for (const row of rows)
    checks.get(row.organisation_id)?.push({
      kind: row.kind as CheckKind,
      issuedOn: row.issued_on,
      expiresOn: row.expires_on,
      verified: row.verified_at !== null,
    });
  return checks;
}

/** The blocking checks of a group that do not count on a day. None: funded places may be made. */
export async function lapsedChecks(
  reader: Reader,
  areaId: string,
  organisationId: string,
  onDay: CalendarDay,
): Promise<CheckKind[]> {
  const checks = await listChecks(reader, areaId, [organisationId]);
  return lapsedKinds(checks.get(organisationId) ?? [], onDay);
}
