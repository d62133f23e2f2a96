import type { Work } from "../../platform/commands/work.ts";
import { newId, newToken } from "../../platform/values/index.ts";
import { insertDraft, type NewDraft } from "./draft.store.ts";

/** Begins a draft. The token goes into the cookie of the browser that writes it. */
export async function beginDraft(
  work: Work,
  begun: Omit<NewDraft, "id" | "token">,
): Promise<{ id: string; token: string }> {
  const keys = { id: newId(work.now), token: newToken() };
  await insertDraft(work, { ...begun, ...keys });
  return keys;
}
