import { queueMessage } from "../messages/index.ts";
import type { Work } from "../platform/commands/work.ts";
import { makeLink } from "../platform/links/link.ts";
import type { CheckIn } from "./check-in.domain.ts";
import { urls } from "./urls.ts";
import { words } from "./check-in-link.words.ts";

const hour = 3_600_000;
const twoWeeks = 14 * 24 * hour;

/**
 * The way to the questions. A link that travels asks for a code first, so that a forwarded one shows nothing; one
 * opened on the phone at hand does not, and lasts two hours.
 */
export function makeCheckInLink(
  work: Work,
  one: Pick<CheckIn, "areaId" | "id" | "personId" | "mode">,
): Promise<{ id: string; token: string }> {
  const alone = one.mode === "alone";
  return makeLink(work, {
    areaId: one.areaId,
    purpose: "check-in",
    subjectKind: "check_in",
    subjectId: one.id,
    personId: one.personId,
    secondThing: alone ? ("code" as const) : ("none" as const),
    expiresAt: new Date(work.now.getTime() + (alone ? twoWeeks : 2 * hour)),
  });
}

/** Sends it to the phone that is safe, in words that give nothing away. */
export async function textCheckInLink(
  work: Work,
  one: { readonly areaId: string; readonly personId: string },
  link: { readonly id: string; readonly token: string },
  phone: { readonly id: string; readonly value: string },
): Promise<void> {
  const t = words.in("en");
  const firstName = work.actor.name.split(" ")[0] ?? "";
  await queueMessage(work, {
    areaId: one.areaId,
    key: `check_in:${link.id}`,
    personId: one.personId,
    recipientKind: "person",
    recipientId: phone.id,
    channel: "sms",
    address: phone.value,
    template: "check_in",
    subject: t("subject"),
    body: t("body", {
      name: firstName,
      link: `${work.publicUrl}${urls.checkIn(link.token)}`,
    }),
  });
}
