import type { Work } from "../platform/commands/work.ts";
import { newId, type CalendarDay } from "../platform/values/index.ts";
import { blockingKinds, expiryOf, type CheckKind } from "./check.domain.ts";

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
