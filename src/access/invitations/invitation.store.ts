import type { Work } from "../../platform/commands/work.ts";
import type { RoleName } from "../actor.ts";

export interface NewInvitation {
  readonly areaId: string;
  readonly organisationId: string;
  readonly email: string;
  readonly name: string;
  readonly role: RoleName;
}

/** Writes an invitation; the token of its link is kept encrypted until the letter is written. */
export async function insertInvitation(
  work: Work,
  id: string,
  invitation: NewInvitation,
  { expiresAt, token }: { expiresAt: Date; token: string },
): Promise<void> {
  await work.tx
    .insertInto("access.invitation")
    .values({
      id,
      email: invitation.email.toLowerCase(),
      name: invitation.name,
      area_id: invitation.areaId,
      organisation_id: invitation.organisationId,
      role: invitation.role,
      invited_by: work.actor.kind === "account" ? work.actor.id : null,
      created_at: work.now,
      expires_at: expiresAt,
      token_sealed: work.secrets.seal(token),
    })
    .execute();
}

/** The letter has been written: its token is kept nowhere any more but in the letter. */
export async function closeInvitationLetter(work: Work, invitationId: string): Promise<void> {
  await work.tx.updateTable("access.invitation").set({ token_sealed: null }).where("id", "=", invitationId).execute();
}

/** Writes down that an invitation was taken up. */
export async function noteAccepted(work: Work, invitationId: string): Promise<void> {
  await work.tx
    .updateTable("access.invitation")
    .set({ accepted_at: work.now })
    .where("id", "=", invitationId)
    .where("accepted_at", "is", null)
    .execute();
}
