import type { Reader } from "../platform/db/index.ts";
import type { Contact, ContactChannel, ContactOutcome, ContactPartner } from "./contact.domain.ts";

/** The contacts of a case, newest first. */
export async function listContacts(reader: Reader, areaId: string, caseId: string, limit = 200): Promise<Contact[]> {
  const rows = await reader
    .selectFrom("caseload.contact")
    .select(["id", "at", "channel", "outcome", "with_whom as withWhom", "words", "recorded_by as recordedBy"])
    .where("area_id", "=", areaId)
    .where("case_id", "=", caseId)
    .orderBy("at", "desc")
    .limit(limit)
    .execute();
  return rows.map((row) => ({
    ...row,
    channel: row.channel as ContactChannel,
    outcome: row.outcome as ContactOutcome,
    withWhom: row.withWhom as ContactPartner,
  }));
}
