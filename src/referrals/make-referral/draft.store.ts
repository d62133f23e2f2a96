import { hashToken } from "../../platform/secrets/secret-box.ts";
import type { Work } from "../../platform/commands/work.ts";
import type { Answers, Draft } from "./answers.domain.ts";
import { findDraft, type Sealed } from "./draft.query.ts";

/** How long a draft is kept after its last answer. */
export const keptDays = 14;

const keptUntil = (from: Date) => new Date(from.getTime() + keptDays * 86_400_000);

/** The draft that begins, with nothing answered. */
export interface NewDraft {
  readonly areaId: string;
  readonly id: string;
  readonly token: string;
  readonly programmeId: string;
  readonly referrerKind: string;
}

export async function insertDraft(work: Work, draft: NewDraft): Promise<void> {
  const sealed: Sealed = { answers: {}, token: draft.token };
  await work.tx
    .insertInto("referrals.draft")
    .values({
      area_id: draft.areaId,
      id: draft.id,
      programme_id: draft.programmeId,
      referrer_kind: draft.referrerKind,
      token_hash: hashToken(draft.token),
      answers_sealed: work.secrets.seal(JSON.stringify(sealed)),
      created_at: work.now,
      saved_at: work.now,
      expires_at: keptUntil(work.now),
    })
    .execute();
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
