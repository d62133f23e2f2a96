import type { Insertable } from "kysely";
import type { Work } from "../platform/commands/work.ts";
import type { DB } from "../platform/db/index.ts";
import { newId } from "../platform/values/index.ts";
import type { RoleName } from "./actor.ts";

/** Opens an area. Only an installation's first start and its administrators do. */
export async function openArea(work: Work, area: Omit<Insertable<DB["access.area"]>, "id">): Promise<string> {
  const id = newId(work.now);
  await work.tx
    .insertInto("access.area")
    .values({ id, ...area })
    .execute();
  await work.record({ event: "area.opened", areaId: null, subjectKind: "area", subjectId: id });
  return id;
}

/** Registers an organisation, or finds the one already there under its public code. Returns its id. */
export async function registerOrganisation(
  work: Work,
  organisation: Omit<Insertable<DB["access.organisation"]>, "id" | "created_at">,
): Promise<string> {
  if (organisation.code) {
    const known = await work.tx
      .selectFrom("access.organisation")
      .select("id")
      .where("code_scheme", "=", organisation.code_scheme ?? null)
      .where("code", "=", organisation.code)
      .executeTakeFirst();
    if (known) return known.id;
  }
  const id = newId(work.now);
  await work.tx
    .insertInto("access.organisation")
    .values({ id, created_at: work.now, ...organisation })
    .execute();
  await work.record({ event: "organisation.registered", areaId: null, subjectKind: "organisation", subjectId: id });
  return id;
}

/** Makes an account without a password; signing in needs one. The address is kept in lower case. */
export async function makeAccount(
  work: Work,
  account: { email: string; name: string; demo?: boolean },
): Promise<string> {
  const id = newId(work.now);
  await work.tx
    .insertInto("access.account")
    .values({
      id,
      email: account.email.toLowerCase(),
      name: account.name,
      created_at: work.now,
      demo: account.demo ?? false,
    })
    .execute();
  await work.record({ event: "account.made", areaId: null, subjectKind: "account", subjectId: id });
  return id;
}

/** Gives a role in an area and organisation. */
export async function giveRole(
  work: Work,
  role: { accountId: string; areaId: string; organisationId: string; role: RoleName },
): Promise<void> {
  const id = newId(work.now);
  await work.tx
    .insertInto("access.membership")
    .values({
      id,
      account_id: role.accountId,
      area_id: role.areaId,
      organisation_id: role.organisationId,
      role: role.role,
      from_at: work.now,
      given_by: work.actor.kind === "account" ? work.actor.id : null,
    })
    .execute();
  await work.record({
    event: "role.given",
    areaId: role.areaId,
    subjectKind: "membership",
    subjectId: id,
    details: { role: role.role, account: role.accountId },
  });
}
