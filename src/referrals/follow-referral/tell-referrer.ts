import { getArea } from "../../access/index.ts";
import { queueMessage } from "../../messages/index.ts";
import type { Work } from "../../platform/commands/work.ts";
import { words } from "./referrer.messages.words.ts";

interface Telling {
  readonly areaId: string;
  readonly referralId: string;
  readonly personId: string;
  readonly email: string;
  /** "received", "accepted", "declined": once each. */
  readonly what: string;
  readonly subject: string;
  readonly body: string;
}

/** Sends an e-mail to whoever referred. */
export function tellReferrer(work: Work, { areaId, referralId, personId, email, what, ...text }: Telling) {
  return queueMessage(work, {
    areaId,
    key: `referral:${referralId}:${what}`,
    personId,
    recipientKind: "referrer",
    recipientId: referralId,
    channel: "email",
    address: email,
    template: `referral.${what}`,
    ...text,
  });
}

/** What every e-mail to a referrer ends with: what to do about danger, and the number of the team. */
export async function ending(work: Work, areaId: string): Promise<{ safety: string; phone: string }> {
  const area = await getArea(work.tx, areaId);
  return { safety: words.in("en")("safety"), phone: area.phone };
}
