import { getArea } from "../../access/index.ts";
import { queueMessage } from "../../messages/index.ts";
import { getPerson, latestAgreement, listContactPoints, safestWay } from "../../people/index.ts";
import type { Work } from "../../platform/commands/work.ts";
import type { Reader } from "../../platform/db/index.ts";
import type { Referral } from "../referral.query.ts";
import { words } from "./kind-no.words.ts";

/**
 * The number to which a kind no may be texted: their own, seen by nobody else, and only when they have said yes to
 * being in touch. Undefined otherwise.
 */
export async function safeNumberFor(reader: Reader, referral: Referral): Promise<string | undefined> {
  const { area_id: areaId, person_id: personId } = referral;
  const agreed = await latestAgreement(reader, areaId, personId, "take_part");
  if (agreed?.answer !== "yes") return undefined;
  const way = safestWay(await listContactPoints(reader, areaId, personId));
  return way.how === "text" && way.point?.whose === "own" && !way.point.shared_phone ? way.point.value : undefined;
}

/** The words as they would be sent. */
export async function kindNoText(reader: Reader, referral: Referral, workerName: string): Promise<string> {
  const person = await getPerson(reader, referral.area_id, referral.person_id);
  const area = await getArea(reader, referral.area_id);
  const worker = workerName.split(" ")[0] ?? workerName;
  return words.in("en")("body", { name: person.preferred_name, worker, phone: area.phone });
}

/** Texts the young person, if that is safe; otherwise does nothing. */
export async function tellPersonKindly(work: Work, referral: Referral): Promise<void> {
  const number = await safeNumberFor(work.tx, referral);
  if (!number) return;
  await queueMessage(work, {
    areaId: referral.area_id,
    key: `referral:${referral.id}:kind-no`,
    personId: referral.person_id,
    recipientKind: "person",
    recipientId: referral.person_id,
    channel: "sms",
    address: number,
    template: "referral.kind-no",
    subject: words.in("en")("subject"),
    body: await kindNoText(work.tx, referral, work.actor.name),
  });
}
