import type { Kysely } from "kysely";
import type { DB, Tx } from "../db/types.ts";
import { Conflict } from "../refusals.ts";

/** Who pressed which form, by the random key the form carried. */
export interface Press {
  readonly actorId: string;
  /** Route pattern, not the URL. */
  readonly route: string;
  readonly key: string;
}

/** Thrown inside an act whose form was already carried out; the answer of the first press is given again. */
export class AlreadyDone extends Conflict {
  constructor() {
    super("already_done", "this form was already sent");
  }
}

/** Claims a press in the transaction of its act: whoever is second waits for the first and then is refused. */
export async function claimPress(tx: Tx, press: Press, now: Date): Promise<void> {
  const claimed = await tx
    .insertInto("platform.idempotency")
    .values({ actor_id: press.actorId, route: press.route, key: press.key, at: now })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  if ((claimed.numInsertedOrUpdatedRows ?? 0n) === 0n) throw new AlreadyDone();
}

/** Where the first press was sent; undefined while it has not answered. */
export async function findAnswer(db: Kysely<DB>, press: Press): Promise<string | undefined> {
  const row = await db
    .selectFrom("platform.idempotency")
    .select("answer_location")
    .where("actor_id", "=", press.actorId)
    .where("route", "=", press.route)
    .where("key", "=", press.key)
    .executeTakeFirst();
  return row?.answer_location ?? undefined;
}

/** Keeps the answer of a press that was carried out. */
export async function keepAnswer(db: Kysely<DB>, press: Press, location: string): Promise<void> {
  await db
    .updateTable("platform.idempotency")
    .set({ answer_location: location })
    .where("actor_id", "=", press.actorId)
    .where("route", "=", press.route)
    .where("key", "=", press.key)
    .execute();
}

/** Forgets presses older than 24 hours. Returns how many. */
export async function forgetPresses(db: Kysely<DB>, now: Date): Promise<number> {
  const before = new Date(now.getTime() - 24 * 3_600_000);
  const result = await db.deleteFrom("platform.idempotency").where("at", "<", before).executeTakeFirst();
  return Number(result.numDeletedRows);
}
