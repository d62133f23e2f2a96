import type { Work } from "../platform/commands/work.ts";
import type { Event } from "../platform/events/event.ts";
import { codeMinutes, getCode } from "../platform/links/link-code.ts";
import { secondThingOf } from "../platform/links/known-way.ts";
import { getLink } from "../platform/links/link.ts";
import { defineWords } from "../platform/words/words.ts";
import { queueMessage } from "./queue-message.ts";

const words = defineWords("messages.link-code", {
  subject: "A code to open a page",
  body: "{code} is your code. It works for {minutes} minutes. If you did not ask for it, do nothing.",
});

/** Sends the code that a link's holder asked for, to the way known before. It names nobody and no service. */
export async function sendLinkCode(work: Work, event: Event): Promise<void> {
  const link = await getLink(work.tx, event.areaId, event.ids["link"] ?? "");
  const code = await getCode(work.tx, event.areaId, event.ids["code"] ?? "");
  const way = await secondThingOf(link.purpose).find(work.tx, link);
  const t = words.in("en");
  await queueMessage(work, {
    areaId: event.areaId,
    key: `link.code:${code.id}`,
    personId: link.person_id ?? undefined,
    recipientKind: link.person_id ? "person" : link.purpose === "group" ? "group" : "visitor",
    recipientId: link.subject_id,
    ...(!way
      ? { channel: "none" as const }
      : "phone" in way
        ? { channel: "sms" as const, address: way.phone }
        : { channel: "email" as const, address: way.email }),
    template: "link.code",
    subject: t("subject"),
    body: t("body", { code: work.secrets.open(code.code_sealed), minutes: codeMinutes }),
  });
}
