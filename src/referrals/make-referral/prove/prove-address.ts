import type { Work } from "../../../platform/commands/work.ts";
import { spendLink } from "../../../platform/links/link.ts";
import type { Draft } from "../answers.domain.ts";
import { changeDraft } from "../draft.store.ts";

/**
 * Spends one press of the link, and when the press is right marks the address as proved. A wrong guess is spent too, so
 * that birthdays cannot be tried one after another. Undefined when it was wrong.
 */
export async function proveAddress(work: Work, draft: Draft, right: boolean): Promise<Draft | undefined> {
  await spendLink(work, { area_id: draft.areaId, id: work.actor.id });
  return right ? changeDraft(work, draft.id, () => ({ emailProvedAt: work.now })) : undefined;
}
