import { redirect, type Answer, type Visit } from "../../platform/http/index.ts";
import { urls } from "../urls.ts";
import { firstUnanswered } from "./journey.domain.ts";
import { withDraft } from "./with-draft.tsx";

/** The address of the draft itself leads to its first question without an answer. */
export function resumePage(visit: Visit): Promise<Answer> {
  return withDraft(visit, async ({ area, draft }) => redirect(urls.step(area.slug, draft.id, firstUnanswered(draft))));
}
