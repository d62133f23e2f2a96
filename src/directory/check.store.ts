import type { Work } from "../platform/commands/work.ts";
import type { Reader } from "../platform/db/index.ts";
import { newId, type CalendarDay } from "../platform/values/index.ts";
import { blockingKinds, expiryOf, lapsedKinds, type Check, type CheckKind } from "./check.domain.ts";

export interface NewCheck {
  readonly areaId: string;
  readonly organisationId: string;
  readonly kind: CheckKind;
  /** What was seen: policy number, certificate date. */
  readonly evidence: string;
  readonly issuedOn: CalendarDay;
  /** By default as long as checks of this kind count. */
  readonly expiresOn?: CalendarDay;
  /** Account that looked at the evidence; without one the check waits and does not count. */
  readonly verifiedBy?: string;
}

/** Writes down a check of a group by an area. Returns its id. Earlier ones of the kind stay. */
export async function recordCheck(work: Work, check: NewCheck): Promise<string> {
  const id = newId(work.now);
  await work.tx
    .insertInto("directory.group_check")
    .values({
      area_id: check.areaId,
      id,
      organisation_id: check.organisationId,
      kind: check.kind,
      blocking: blockingKinds.includes(check.kind),
      evidence: check.evidence,
      issued_on: check.issuedOn,
      expires_on: check.expiresOn ?? expiryOf(check.kind, check.issuedOn),
      verified_by: check.verifiedBy ?? null,
      verified_at: check.verifiedBy ? work.now : null,
    })
    .execute();
  await work.record({
    event: "group_check.recorded",
    areaId: check.areaId,
    subjectKind: "organisation",
    subjectId: check.organisationId,
    details: { kind: check.kind },
  });
  return id;
}

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
      issuedOn: row.issued_on as CalendarDay,
      expiresOn: row.expires_on as CalendarDay,
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
