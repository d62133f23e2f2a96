import type { Work } from "../platform/commands/work.ts";
import { newId } from "../platform/values/index.ts";
import { insertMessage } from "./message.store.ts";

/** A message as decided. What may not be sent safely is written down as withheld, with the reason. */
export interface NewMessage {
  readonly areaId: string;
  /** What it is about: event and recipient. A second message of the same key is the same message. */
  readonly key: string;
  /** The young person it is about, where it is about one. */
  readonly personId?: string | undefined;
  readonly recipientKind: "referrer" | "person" | "staff" | "group" | "visitor";
  /** Account, referral, group contact or contact point. */
  readonly recipientId: string;
  /** "none": there is no safe way, and that is kept in view. */
  readonly channel: "email" | "sms" | "none";
  readonly address?: string | undefined;
  /** Name of the text: "referral.accepted". */
  readonly template: string;
  /** Never a child's name. For texts it is only shown to staff. */
  readonly subject: string;
  readonly body: string;
}

/** Decides one message, in the act that is its reason. It leaves after the act, once. */
export async function queueMessage(work: Work, message: NewMessage): Promise<void> {
  const withheld = message.channel === "none" || !message.address;
  await insertMessage(work.tx, {
    area_id: message.areaId,
    id: newId(work.now),
    key: message.key,
    person_id: message.personId ?? null,
    recipient_kind: message.recipientKind,
    recipient_id: message.recipientId,
    channel: message.channel,
    address: message.address ?? null,
    template: message.template,
    subject: message.subject,
    body: message.body,
    created_at: work.now,
    next_try_at: work.now,
    state: withheld ? "withheld" : "waiting",
    state_reason: withheld ? "no_safe_way" : null,
  });
}
