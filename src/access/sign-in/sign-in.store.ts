import type { Work } from "../../platform/commands/work.ts";
import { hashToken } from "../../platform/secrets/secret-box.ts";
import { newId, newToken } from "../../platform/values/index.ts";
import { newSeed } from "./one-time-code.ts";
import type { Pending } from "./sign-in.query.ts";

const minutes = 60_000;
/** How long the moment between password and code lasts. */
export const pendingMinutes = 10;
/** How long a session lasts: a working day. After it everybody signs in again. */
export const sessionHours = 12;

/** Counts a try under the keyed hash of the address typed, whether or not it has an account. */
export async function noteAttempt(work: Work, emailHash: string, succeeded: boolean): Promise<void> {
  await work.tx
    .insertInto("access.sign_in_attempt")
    .values({ id: newId(work.now), email_hash: emailHash, at: work.now, succeeded })
    .execute();
}

/** Opens the moment between password and code; returns the value of its cookie. */
export async function openPending(
  work: Work,
  accountId: string,
  going: { nextPath?: string | undefined; keptSealed?: string | undefined } = {},
): Promise<string> {
  const token = newToken();
  await work.tx
    .insertInto("access.pending_sign_in")
    .values({
      id: newId(work.now),
      token_hash: hashToken(token),
      account_id: accountId,
      created_at: work.now,
      expires_at: new Date(work.now.getTime() + pendingMinutes * minutes),
      next_path: going.nextPath ?? null,
      kept_sealed: going.keptSealed ?? null,
    })
    .execute();
  return token;
}

/** Locks the moment between password and code for one try, so that two tries at once are counted as two. */
export async function lockPending(work: Work, pendingId: string): Promise<void> {
  await work.tx.selectFrom("access.pending_sign_in").select("id").where("id", "=", pendingId).forUpdate().execute();
}

/** Writes down a try at the code: used when right, one more attempt when wrong. */
export async function notePending(
  work: Work,
  pending: Pick<Pending, "id" | "attempts">,
  right: boolean,
): Promise<void> {
  await work.tx
    .updateTable("access.pending_sign_in")
    .set(right ? { used_at: work.now } : { attempts: pending.attempts + 1 })
    .where("id", "=", pending.id)
    .execute();
}

/** Gives an account a seed, unless it has one. @returns whether it is still to be set up. */
export async function ensureSeed(work: Work, accountId: string): Promise<boolean> {
  const seed_sealed = work.secrets.seal(newSeed());
  await work.tx
    .insertInto("access.second_factor")
    .values({ account_id: accountId, seed_sealed })
    .onConflict((conflict) => conflict.column("account_id").doNothing())
    .execute();
  const factor = await work.tx
    .selectFrom("access.second_factor")
    .select("confirmed_at")
    .where("account_id", "=", accountId)
    .executeTakeFirstOrThrow();
  return factor.confirmed_at === null;
}

/** Uses up a time step, and with the first the set-up is done. False when it was used in the same moment elsewhere. */
export async function useStep(work: Work, accountId: string, step: number): Promise<boolean> {
  const used = await work.tx
    .updateTable("access.second_factor")
    .set((eb) => ({ last_step: BigInt(step), confirmed_at: eb.fn.coalesce("confirmed_at", eb.val(work.now)) }))
    .where("account_id", "=", accountId)
    .where((eb) => eb.or([eb("last_step", "is", null), eb("last_step", "<", BigInt(step))]))
    .executeTakeFirst();
  return used.numUpdatedRows > 0n;
}

/** Opens a session on a device; returns the value of its cookie. */
export async function openSession(work: Work, accountId: string, device: string): Promise<string> {
  const token = newToken();
  await work.tx
    .insertInto("access.session")
    .values({
      id: newId(work.now),
      token_hash: hashToken(token),
      account_id: accountId,
      created_at: work.now,
      last_seen_at: work.now,
      expires_at: new Date(work.now.getTime() + sessionHours * 60 * minutes),
      device,
    })
    .execute();
  return token;
}

/** Sets or changes a password. */
export async function setPassword(work: Work, accountId: string, hash: string): Promise<void> {
  await work.tx
    .insertInto("access.password")
    .values({ account_id: accountId, hash, changed_at: work.now })
    .onConflict((conflict) => conflict.column("account_id").doUpdateSet({ hash, changed_at: work.now }))
    .execute();
}
