import type { HeldRole } from "../platform/acting.ts";
import type { Reader } from "../platform/db/index.ts";

/** The account of a live session; undefined when it ended, was ended, or the account is closed. */
export async function findSession(reader: Reader, tokenHash: string, now: Date) {
  return reader
    .selectFrom("access.session as s")
    .innerJoin("access.account as a", "a.id", "s.account_id")
    .select(["s.id", "s.account_id as accountId", "s.last_seen_at as lastSeenAt", "a.name"])
    .where("s.token_hash", "=", tokenHash)
    .where("s.revoked_at", "is", null)
    .where("s.expires_at", ">", now)
    .where("a.disabled_at", "is", null)
    .executeTakeFirst();
}

/** Whose session a cookie was, even when it has ended; undefined when it never was one. */
export async function findSessionOwner(reader: Reader, tokenHash: string): Promise<string | undefined> {
  const row = await reader
    .selectFrom("access.session")
    .select("account_id")
    .where("token_hash", "=", tokenHash)
    .executeTakeFirst();
  return row?.account_id;
}

/** The devices an account is signed in on, last seen first. */
export async function listSessions(reader: Reader, accountId: string, now: Date) {
  return reader
    .selectFrom("access.session")
    .select(["id", "device", "created_at as createdAt", "last_seen_at as lastSeenAt", "token_hash as tokenHash"])
    .where("account_id", "=", accountId)
    .where("revoked_at", "is", null)
    .where("expires_at", ">", now)
    .orderBy("last_seen_at", "desc")
    .limit(50)
    .execute();
}

/** Every role an account holds now. */
export async function listRoles(reader: Reader, accountId: string, now: Date): Promise<HeldRole[]> {
  return reader
    .selectFrom("access.membership")
    .select(["role", "area_id as areaId", "organisation_id as organisationId"])
    .where("account_id", "=", accountId)
    .where("from_at", "<=", now)
    .where((eb) => eb.or([eb("until_at", "is", null), eb("until_at", ">", now)]))
    .execute();
}
