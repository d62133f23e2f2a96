import type { Work } from "../../platform/commands/work.ts";
import { Conflict } from "../../platform/refusals.ts";
import { sendReferral } from "../send-referral/send-referral.ts";
import type { Draft } from "./answers.domain.ts";
import { changeDraft } from "./draft.store.ts";
import { isComplete } from "./journey.domain.ts";
import { toReferral } from "./to-referral.domain.ts";

/**
 * Sends what a draft holds at this moment and empties it: its answers are the referral's from then on.
 * @throws Conflict("already_sent") when another tab was first, or took an answer away
 */
export async function sendDraft(work: Work, draft: Draft): Promise<void> {
  await changeDraft(work, draft.id, async (current) => {
    const asked = toReferral(current);
    if (current.referralId || !isComplete(current) || !asked)
      throw new Conflict("already_sent", "another tab sent it or changed it");
    const { referralId, followToken } = await sendReferral(work, asked);
    return { answers: {}, referralId, followToken };
  });
}
