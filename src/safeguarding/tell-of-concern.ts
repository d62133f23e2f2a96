import type { Colleague } from "../access/index.ts";
import { queueMessage } from "../messages/index.ts";
import type { Work } from "../platform/commands/work.ts";
import { words } from "./concern.messages.words.ts";
import { formatMoment } from "../platform/words/days.ts";
import { urls } from "./urls.ts";

interface Told {
  readonly areaId: string;
  readonly id: string;
  readonly personId?: string | undefined;
  readonly raisedAt: Date;
  readonly acknowledgeBy: Date;
  readonly dangerNow: boolean;
}

/** Tells somebody on duty that a concern waits for them; once for each rank. */
export async function tellOfConcern(work: Work, who: Colleague, concern: Told, rank: number): Promise<void> {
  const t = words.in("en");
  const filled = {
    name: who.name,
    time: formatMoment(concern.raisedAt),
    by: formatMoment(concern.acknowledgeBy),
    link: `${work.publicUrl}${urls.concern(concern.id)}`,
  };
  const first = concern.dangerNow ? t("dangerSubject") : t("raisedSubject");
  await queueMessage(work, {
    areaId: concern.areaId,
    key: `concern:${concern.id}:${rank}`,
    personId: concern.personId,
    recipientKind: "staff",
    recipientId: who.id,
    channel: "email",
    address: who.email,
    template: rank === 1 ? "concern.raised" : "concern.escalated",
    subject: rank === 1 ? first : t("escalatedSubject"),
    body: rank === 1 ? t("raisedBody", filled) : t("escalatedBody", filled),
  });
}
