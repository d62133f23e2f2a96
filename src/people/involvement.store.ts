import type { Work } from "../platform/commands/work.ts";
import { newId } from "../platform/values/index.ts";

/** Somebody, or a whole team, and what they have to do with a young person. */
type Involved = {
  readonly areaId: string;
  readonly personId: string;
  /** link_worker, team, triage, safeguarding. */
  readonly role: string;
} & ({ readonly accountId: string } | { readonly organisationId: string });

/** Has to do with them from now on, and so may see them. */
export type NewInvolvement = Involved & {
  /** The act that began it: "referral.sent". */
  readonly why: string;
};

/** Begins an involvement; does nothing when the same one is already there. */
export async function involve(work: Work, involvement: NewInvolvement): Promise<void> {
  if (await isInvolved(work, involvement)) return;
  const id = newId(work.now);
  await work.tx
    .insertInto("people.involvement")
    .values({
      area_id: involvement.areaId,
      id,
      person_id: involvement.personId,
      ...who(involvement),
      role: involvement.role,
      why: involvement.why,
      from_at: work.now,
    })
    .execute();
  await work.record({
    event: "involvement.begun",
    areaId: involvement.areaId,
    subjectKind: "involvement",
    subjectId: id,
    personId: involvement.personId,
    details: { role: involvement.role },
  });
}

/** Ends an involvement now: what hangs on the person can no longer be seen through it. */
export async function endInvolvement(work: Work, involvement: Involved): Promise<void> {
  const ended = await open(work, involvement).set({ until_at: work.now }).returning("id").execute();
  for (const { id } of ended)
    await work.record({
      event: "involvement.ended",
      areaId: involvement.areaId,
      subjectKind: "involvement",
      subjectId: id,
      personId: involvement.personId,
      details: { role: involvement.role },
    });
}

function who(involvement: Involved): { account_id: string } | { organisation_id: string } {
  return "accountId" in involvement
    ? { account_id: involvement.accountId }
    : { organisation_id: involvement.organisationId };
}

function open(work: Work, involvement: Involved) {
  const query = work.tx
    .updateTable("people.involvement")
    .where("area_id", "=", involvement.areaId)
    .where("person_id", "=", involvement.personId)
    .where("role", "=", involvement.role)
    .where("until_at", "is", null);
  return "accountId" in involvement
    ? query.where("account_id", "=", involvement.accountId)
    : query.where("organisation_id", "=", involvement.organisationId);
}

async function isInvolved(work: Work, involvement: NewInvolvement): Promise<boolean> {
  const query = work.tx
    .selectFrom("people.involvement")
    .select("id")
    .where("area_id", "=", involvement.areaId)
    .where("person_id", "=", involvement.personId)
    .where("role", "=", involvement.role)
    .where("until_at", "is", null);
  const mine =
    "accountId" in involvement
      ? query.where("account_id", "=", involvement.accountId)
      : query.where("organisation_id", "=", involvement.organisationId);
  return (await mine.executeTakeFirst()) !== undefined;
}
