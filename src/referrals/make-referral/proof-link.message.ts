import { queueMessage } from "../../messages/index.ts";
import type { Work } from "../../platform/commands/work.ts";
import { makeLink, revokeLinks } from "../../platform/links/link.ts";
import { formatDay } from "../../platform/words/days.ts";
import { londonDay } from "../../platform/values/index.ts";
import { urls } from "../urls.ts";
import type { Draft } from "./answers.domain.ts";
import { changeDraft } from "./draft.store.ts";
import { firstUnanswered } from "./journey.domain.ts";
import { words } from "./proof-link.words.ts";

/** How often the link may be pressed in vain: on another device it asks for a date of birth. */
const presses = 8;

/**
 * E-mails the link that proves the referrer's address and opens the draft again, on this device or another. A link sent
 * before no longer opens. Returns the draft as it is then; unchanged while no address is known.
 */
export async function sendProof(work: Work, draft: Draft): Promise<Draft> {
  const email = draft.answers.you?.email;
  if (!email) return draft;
  await revokeLinks(work, draft.areaId, "draft", draft.id);
  const { id, token } = await makeLink(work, {
    areaId: draft.areaId,
    purpose: "prove-email",
    subjectKind: "draft",
    subjectId: draft.id,
    expiresAt: draft.expiresAt,
    maxUses: presses,
  });
  const t = words.in("en");
  await queueMessage(work, {
    areaId: draft.areaId,
    key: `draft:${draft.id}:prove:${id}`,
    recipientKind: "referrer",
    recipientId: draft.id,
    channel: "email",
    address: email,
    template: "referral.prove-email",
    subject: t("subject"),
    body: t("body", {
      name: draft.answers.you?.name ?? "",
      link: `${work.publicUrl}${urls.prove(token)}`,
      until: formatDay(londonDay(draft.expiresAt)),
    }),
  });
  return (await changeDraft(work, draft.id, () => ({ proofSentTo: email }))) ?? draft;
}

/** Sends the link as soon as it is all that is missing, once to an address. */
export async function sendProofIfNext(work: Work, draft: Draft): Promise<Draft> {
  const due = firstUnanswered(draft) === "email" && draft.proofSentTo !== draft.answers.you?.email;
  return due ? sendProof(work, draft) : draft;
}
