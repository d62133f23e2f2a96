import type { Reader } from "../../platform/db/index.ts";
import { NotFound } from "../../platform/refusals.ts";

/** An invitation that can still be taken up, with the name of who it is for. */
export async function getInvitation(reader: Reader, areaId: string, invitationId: string) {
  const found = await reader
    .selectFrom("access.invitation as i")
    .innerJoin("access.organisation as o", "o.id", "i.organisation_id")
    .innerJoin("access.area as a", "a.id", "i.area_id")
    .select(["i.id", "i.email", "i.name", "i.area_id as areaId", "i.organisation_id as organisationId", "i.role"])
    .select(["i.expires_at as expiresAt", "i.accepted_at as acceptedAt", "i.token_sealed as tokenSealed"])
    .select(["i.invited_by as invitedBy", "o.name as organisationName", "a.phone as areaPhone"])
    .where("i.id", "=", invitationId)
    .where("i.area_id", "=", areaId)
    .executeTakeFirst();
  if (!found) throw new NotFound("invitation");
  return found;
}

export type InvitationLetter = Awaited<ReturnType<typeof getInvitation>>;

/** Organisations of some areas that somebody may be invited to, by name. */
export function listOrganisationsOf(reader: Reader, areaIds: readonly string[]) {
  return reader
    .selectFrom("access.organisation as o")
    .select(["o.id", "o.name", "o.home_area_id as areaId"])
    .where("o.home_area_id", "in", areaIds)
    .orderBy("o.name")
    .limit(500)
    .execute();
}

/** Whether an address has an account. */
export async function hasAccount(reader: Reader, email: string): Promise<boolean> {
  const found = await reader
    .selectFrom("access.account")
    .select("id")
    .where("email", "=", email.toLowerCase())
    .executeTakeFirst();
  return found !== undefined;
}
