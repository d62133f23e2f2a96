import type { SetCookie, Visit } from "../../platform/http/index.ts";
import type { Draft } from "./answers.domain.ts";
import { keptDays } from "./draft.store.ts";

/** Each draft has a cookie of its own, so that two young people can be referred in two tabs. */
const nameOf = (draftId: string) => `lw_draft_${draftId.slice(-12)}`;

export function draftCookie(draft: Pick<Draft, "id" | "token">): SetCookie {
  return { name: nameOf(draft.id), value: draft.token, maxAgeSeconds: keptDays * 86_400 };
}

export function noDraftCookie(draft: Pick<Draft, "id">): SetCookie {
  return { name: nameOf(draft.id), value: undefined };
}

/** Whether this browser wrote the draft, or was let in by the link. */
export function holdsDraft(visit: Pick<Visit, "cookies">, draft: Pick<Draft, "id" | "token">): boolean {
  return visit.cookies[nameOf(draft.id)] === draft.token;
}
