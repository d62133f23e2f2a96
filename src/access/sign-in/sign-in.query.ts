import type { Reader } from "../../platform/db/index.ts";
import { hashToken } from "../../platform/secrets/secret-box.ts";

/** What is known of an address that somebody types to sign in. Asked the same way whether or not it has an account. */
export interface KnownAddress {
  readonly account: { readonly id: string; readonly hash: string | null } | undefined;
  /** Failures within the last hour, since it last went well. */
  readonly failures: number;
  readonly lastFailure: Date | undefined;
}

/** Reads what is known of an address. @param emailHash its keyed hash, under which tries are counted. */
export async function findAddress(reader: Reader, email: string, emailHash: string, now: Date): Promise<KnownAddress> {
  const account = await reader
    .selectFrom("access.account as a")
    .leftJoin("access.password as p", "p.account_id", "a.id")
    .select(["a.id", "p.hash"])
    .where("a.email", "=", email)
    .where("a.disabled_at", "is", null)
    .executeTakeFirst();
  const tries = await reader
    .selectFrom("access.sign_in_attempt")
    .select(["at", "succeeded"])
    .where("email_hash", "=", emailHash)
    .where("at", ">", new Date(now.getTime() - 3_600_000))
    .orderBy("at", "desc")
    .orderBy("id", "desc")
    .limit(50)
    .execute();
  const lastSuccess = tries.findIndex((one) => one.succeeded);
  const failures = lastSuccess === -1 ? tries : tries.slice(0, lastSuccess);
  return { account, failures: failures.length, lastFailure: failures[0]?.at };
}

/** Somebody between password and code, by the cookie of that moment; undefined when there is none. */
export async function findPending(reader: Reader, token: string | undefined) {
  if (!token) return undefined;
  return reader
    .selectFrom("access.pending_sign_in as p")
    .innerJoin("access.account as a", "a.id", "p.account_id")
    .leftJoin("access.second_factor as f", "f.account_id", "a.id")
    .select(["p.id", "p.account_id as accountId", "p.expires_at as expiresAt", "p.attempts", "p.used_at as usedAt"])
    .select(["p.next_path as nextPath", "p.kept_sealed as keptSealed", "a.email", "a.demo"])
    .select(["f.seed_sealed as seedSealed", "f.confirmed_at as confirmedAt", "f.last_step as lastStep"])
    .where("p.token_hash", "=", hashToken(token))
    .where("a.disabled_at", "is", null)
    .executeTakeFirst();
}

export type Pending = NonNullable<Awaited<ReturnType<typeof findPending>>>;

/** How many wrong codes end the moment between password and code. */
export const pendingTries = 5;

/** Whether a code may still be typed. */
export function isWaiting(pending: Pending | undefined, now: Date): pending is Pending {
  return pending !== undefined && pending.usedAt === null && pending.expiresAt > now && pending.attempts < pendingTries;
}
