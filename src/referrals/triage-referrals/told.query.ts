import { namesOf } from "../../access/index.ts";
import { listMessagesOf } from "../../messages/index.ts";
import type { Reader } from "../../platform/db/index.ts";
import type { Referral } from "../referral.query.ts";

/** Who was told of the risk in a referral, and when; never what was written. */
export interface Told {
  readonly name: string;
  readonly at: Date;
}

/** Who on duty was told in the act of sending; undefined when the referrer knew of no risk, or nobody was on duty. */
export async function findTold(reader: Reader, referral: Referral): Promise<Told | undefined> {
  if (referral.no_known_risks) return undefined;
  const messages = await listMessagesOf(reader, referral.area_id, referral.person_id, 200);
  const first = messages.find(
    (one) => one.template === "concern.raised" && one.created_at.getTime() === referral.received_at.getTime(),
  );
  if (!first) return undefined;
  const names = await namesOf(reader, [first.recipient_id]);
  return { name: names.get(first.recipient_id) ?? "", at: first.created_at };
}
