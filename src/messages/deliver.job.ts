import { listAreas } from "../access/index.ts";
import { systemActor } from "../platform/acting.ts";
import { Undeliverable } from "../platform/carry.ts";
import { inWork, type Ground } from "../platform/commands/run.ts";
import type { Work } from "../platform/commands/work.ts";
import type { Message } from "./message.query.ts";
import { noteTry, takeDue } from "./message.store.ts";
import { nextTry } from "./retry.domain.ts";

/**
 * Hands every message that is due to the carrier, each in a transaction of its own, and returns how many it tried.
 * A message whose last try failed is announced as `message.failed.v1`, so that somebody rings instead.
 *
 * @param ground of the worker role.
 */
export async function deliverDue(ground: Ground): Promise<number> {
  const areaIds = (await listAreas(ground.db)).map((area) => area.id);
  if (areaIds.length === 0) return 0;
  const actor = systemActor("messages: deliver", areaIds);
  let tried = 0;
  while (await inWork(ground, actor, (work) => deliverOne(work, areaIds, ground))) tried += 1;
  return tried;
}

async function deliverOne(work: Work, areaIds: readonly string[], ground: Ground): Promise<boolean> {
  const message = await takeDue(work.tx, areaIds, work.now);
  if (!message) return false;
  const failure = await carryIt(ground, message);
  if (!failure) {
    const sent = { state: "sent", state_reason: null, sent_at: work.now, next_try_at: work.now };
    await noteTry(work.tx, message, { ...sent, attempts: message.attempts + 1 });
    return true;
  }
  const attempts = message.attempts + 1;
  const again = failure instanceof Undeliverable ? undefined : nextTry(attempts, work.now);
  await noteTry(work.tx, message, {
    state: again ? "waiting" : "failed",
    state_reason: failure instanceof Undeliverable ? failure.reason : "not_taken",
    attempts,
    next_try_at: again ?? work.now,
    sent_at: null,
  });
  if (!again) await announceFailed(work, message);
  return true;
}

async function carryIt(ground: Ground, message: Message): Promise<unknown> {
  const { id, channel, address, subject, body } = message;
  if (channel === "none" || !address) return new Undeliverable("no_address");
  return ground
    .carry({ id, channel: channel as "email" | "sms", address, subject, body })
    .then(() => undefined)
    .catch((error: unknown) => error ?? new Error("not taken"));
}

function announceFailed(work: Work, message: Message): Promise<void> {
  return work.announce({
    name: "message.failed.v1",
    areaId: message.area_id,
    subjectKind: "message",
    subjectId: message.id,
    ids: {
      message: message.id,
      recipientKind: message.recipient_kind,
      recipient: message.recipient_id,
      ...(message.person_id ? { person: message.person_id } : {}),
    },
  });
}
