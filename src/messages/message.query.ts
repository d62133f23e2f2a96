import type { Selectable } from "kysely";
import type { DB, Reader } from "../platform/db/index.ts";

export type Message = Selectable<DB["messages.message"]>;

/** What was sent about or to a person, newest first. One-time codes are for the phone alone, so not among them. */
export function listMessagesOf(reader: Reader, areaId: string, personId: string, limit = 50): Promise<Message[]> {
  return reader
    .selectFrom("messages.message")
    .selectAll()
    .where("area_id", "=", areaId)
    .where("person_id", "=", personId)
    .where("template", "<>", "link.code")
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
