import type { Selectable } from "kysely";
import type { DB, Reader, Tx } from "../platform/db/index.ts";

export type Message = Selectable<DB["messages.message"]>;

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

/** What was sent about or to a person, newest first. */
export function listMessagesOf(reader: Reader, areaId: string, personId: string, limit = 50): Promise<Message[]> {
  return reader
    .selectFrom("messages.message")
    .selectAll()
    .where("area_id", "=", areaId)
    .where("person_id", "=", personId)
    .orderBy("created_at", "desc")
    .limit(limit)
    .execute();
}

/** Every message of these areas, newest first, from `offset` on; one more than `limit` when there are further ones. */
export function listAllMessages(
  reader: Reader,
  areaIds: readonly string[],
  { limit, offset }: { limit: number; offset: number },
): Promise<Message[]> {
  return reader
    .selectFrom("messages.message")
    .selectAll()
    .where("area_id", "in", areaIds)
    .orderBy("created_at", "desc")
    .orderBy("id", "desc")
    .limit(limit + 1)
    .offset(offset)
    .execute();
}
