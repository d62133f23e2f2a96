import { closeInvitationLetter, getInvitation } from "../access/index.ts";
import type { Work } from "../platform/commands/work.ts";
import type { Event } from "../platform/events/event.ts";
import { defineWords } from "../platform/words/words.ts";
import { queueMessage } from "./queue-message.ts";

const words = defineWords("messages.invitation", {
  subject: "You are invited to Linkway",
  body: `Hello {name},

{organisation} invited you to Linkway. Choose a password here:
{address}

The link works once, until {until}. If you did not expect this, do nothing, or ring {phone}.`,
});

const shown = new Intl.DateTimeFormat("en-GB", { timeZone: "Europe/London", day: "numeric", month: "long" });

/** Sends an invitation to whom it is for; after that its link is kept nowhere but in the letter. */
export async function sendInvitationLetter(work: Work, event: Event): Promise<void> {
  const invitation = await getInvitation(work.tx, event.areaId, event.ids["invitation"] ?? "");
  if (!invitation.tokenSealed) return;
  const t = words.in("en");
  await queueMessage(work, {
    areaId: event.areaId,
    key: `invitation:${invitation.id}`,
    recipientKind: "staff",
    recipientId: invitation.id,
    channel: "email",
    address: invitation.email,
    template: "invitation",
    subject: t("subject"),
    body: t("body", {
      name: invitation.name,
      organisation: invitation.organisationName,
      address: `${work.publicUrl}/l/invitation/${work.secrets.open(invitation.tokenSealed)}`,
      until: shown.format(invitation.expiresAt),
      phone: invitation.areaPhone,
    }),
  });
  await closeInvitationLetter(work, invitation.id);
}
