import { hashToken } from "../../platform/secrets/secret-box.ts";
import type { Work } from "../../platform/commands/work.ts";
import type { Reader } from "../../platform/db/index.ts";
import type { SecretBox } from "../../platform/secrets/secret-box.ts";
import { newId, newToken } from "../../platform/values/index.ts";
import type { Answers, Draft } from "./answers.domain.ts";

/** How long a draft is kept after its last answer. */
export const keptDays = 14;

/** What is encrypted: the answers, and what else only the draft's owner may have. */
type Sealed = Pick<Draft, "answers" | "token" | "proofSentTo" | "followToken">;

const keptUntil = (from: Date) => new Date(from.getTime() + keptDays * 86_400_000);

/** Begins a draft. The token goes into the cookie of the browser that writes it. */
export async function beginDraft(
  work: Work,
  begun: { readonly areaId: string; readonly programmeId: string; readonly referrerKind: string },
): Promise<{ id: string; token: string }> {
  const [id, token] = [newId(work.now), newToken()];
  const sealed: Sealed = { answers: {}, token };
  await work.tx
    .insertInto("referrals.draft")
    .values({
      area_id: begun.areaId,
      id,
      programme_id: begun.programmeId,
      referrer_kind: begun.referrerKind,
      token_hash: hashToken(token),
      answers_sealed: work.secrets.seal(JSON.stringify(sealed)),
      created_at: work.now,
      saved_at: work.now,
      expires_at: keptUntil(work.now),
    })
    .execute();
  return { id, token };
}

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

/** What a change does to a draft; what is left out stays. */
export type DraftChange = Partial<Pick<Draft, "emailProvedAt" | "referralId" | "proofSentTo" | "followToken">> & {
  readonly answers?: Answers;
};

/**
 * Changes a draft, held against a second tab that saves at the same moment: each change is made to what is there then.
 * Undefined when the draft is gone. Keeps it for another 14 days.
 */
export async function changeDraft(
  work: Work,
  draftId: string,
  change: (draft: Draft) => DraftChange | Promise<DraftChange>,
): Promise<Draft | undefined> {
  const draft = await findDraft(work.tx, work.secrets, draftId, work.now, { lock: true });
  if (!draft) return undefined;
  const expiresAt = keptUntil(work.now);
  const changed: Draft = {
    ...draft,
    ...(await change(draft)),
    savedAt: work.now,
    version: draft.version + 1,
    expiresAt,
  };
  const { answers, token, proofSentTo, followToken } = changed;
  await work.tx
    .updateTable("referrals.draft")
    .set({
      answers_sealed: work.secrets.seal(JSON.stringify({ answers, token, proofSentTo, followToken } satisfies Sealed)),
      email_proved_at: changed.emailProvedAt,
      referral_id: changed.referralId,
      saved_at: changed.savedAt,
      version: changed.version,
      expires_at: changed.expiresAt,
    })
    .where("area_id", "=", draft.areaId)
    .where("id", "=", draft.id)
    .execute();
  return changed;
}

/** Forgets a draft at once: nothing of it stays. */
export async function deleteDraft(work: Work, draft: Pick<Draft, "areaId" | "id">): Promise<void> {
  await work.tx.deleteFrom("referrals.draft").where("area_id", "=", draft.areaId).where("id", "=", draft.id).execute();
}

/** Deletes drafts whose time is over and returns how many. For the job. */
export async function deleteExpired(work: Work, areaIds: readonly string[]): Promise<number> {
  const result = await work.tx
    .deleteFrom("referrals.draft")
    .where("area_id", "in", areaIds)
    .where("expires_at", "<=", work.now)
    .executeTakeFirst();
  return Number(result.numDeletedRows);
}
