import type { Kysely } from "kysely";
import type { Work } from "../../platform/commands/work.ts";
import type { DB } from "../../platform/db/index.ts";

/** Ends one session of an account. False when it is not theirs, or over already. */
export async function endSession(work: Work, accountId: string, sessionId: string): Promise<boolean> {
  const ended = await work.tx
    .updateTable("access.session")
    .set({ revoked_at: work.now })
    .where("id", "=", sessionId)
    .where("account_id", "=", accountId)
    .where("revoked_at", "is", null)
    .executeTakeFirst();
  return ended.numUpdatedRows > 0n;
}

/** Ends every session of an account but one. */
export async function endOtherSessions(work: Work, accountId: string, keep: string): Promise<void> {
  await work.tx
    .updateTable("access.session")
    .set({ revoked_at: work.now })
    .where("account_id", "=", accountId)
    .where("token_hash", "!=", keep)
    .where("revoked_at", "is", null)
    .execute();
}

/** Notes that a session was seen, at most once a minute: enough for its owner, and one write a minute. */
export async function noteSeen(db: Kysely<DB>, session: { id: string; lastSeenAt: Date }, now: Date): Promise<void> {
  if (now.getTime() - session.lastSeenAt.getTime() < 60_000) return;
  await db.updateTable("access.session").set({ last_seen_at: now }).where("id", "=", session.id).execute();
}
