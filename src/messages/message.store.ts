import type { Insertable } from "kysely";
import type { DB, Tx } from "../platform/db/index.ts";
import type { Message } from "./message.query.ts";

/** Writes a message, unless there is one of the same key already. */
export async function insertMessage(tx: Tx, message: Insertable<DB["messages.message"]>): Promise<void> {
  await tx
    .insertInto("messages.message")
    .values(message)
    .onConflict((conflict) => conflict.columns(["area_id", "key"]).doNothing())
    .execute();
}

/** Takes the next message that is due, locked; those another process is sending are passed over. */
export function takeDue(tx: Tx, areaIds: readonly string[], now: Date): Promise<Message | undefined> {
  return tx
    .selectFrom("messages.message")
    .selectAll()
    .where("area_id", "in", areaIds)
    .where("state", "=", "waiting")
    .where("next_try_at", "<=", now)
    .orderBy("created_at")
    .limit(1)
    .forUpdate()
    .skipLocked()
    .executeTakeFirst();
}

/** Writes down what became of a try. */
export async function noteTry(
  tx: Tx,
  message: Pick<Message, "area_id" | "id">,
  outcome: { state: string; state_reason: string | null; attempts: number; next_try_at: Date; sent_at: Date | null },
): Promise<void> {
  await tx
    .updateTable("messages.message")
    .set(outcome)
    .where("area_id", "=", message.area_id)
    .where("id", "=", message.id)
    .execute();
}
