import type { Reader } from "../../platform/db/index.ts";
import type { SecretBox } from "../../platform/secrets/secret-box.ts";
import type { Draft } from "./answers.domain.ts";

/** What is encrypted: the answers, and what else only the draft's owner may have. */
export type Sealed = Pick<Draft, "answers" | "token" | "proofSentTo" | "followToken">;

/** A draft that has not expired; undefined otherwise. Who may have it is for the caller to ask. */
export async function findDraft(
  reader: Reader,
  secrets: SecretBox,
  draftId: string,
  now: Date,
  { lock = false } = {},
): Promise<Draft | undefined> {
  const row = await reader
    .selectFrom("referrals.draft")
    .selectAll()
    .where("id", "=", draftId)
    .where("expires_at", ">", now)
    .$if(lock, (query) => query.forUpdate())
    .executeTakeFirst();
  if (!row) return undefined;
  return {
    ...(JSON.parse(secrets.open(row.answers_sealed)) as Sealed),
    areaId: row.area_id,
    id: row.id,
    programmeId: row.programme_id,
    referrerKind: row.referrer_kind,
    emailProvedAt: row.email_proved_at,
    savedAt: row.saved_at,
    expiresAt: row.expires_at,
    version: row.version,
    referralId: row.referral_id,
  };
}
