import type { Work } from "../../platform/commands/work.ts";
import { makeLink } from "../../platform/links/link.ts";
import { newId } from "../../platform/values/index.ts";
import { insertInvitation, type NewInvitation } from "./invitation.store.ts";

const days = 86_400_000;

/** Invites somebody to have an account with a first role. The letter with its link leaves after the act. */
export async function inviteColleague(work: Work, invitation: NewInvitation): Promise<string> {
  const id = newId(work.now);
  const expiresAt = new Date(work.now.getTime() + 7 * days);
  const { token } = await makeLink(work, {
    areaId: invitation.areaId,
    purpose: "invitation",
    subjectKind: "invitation",
    subjectId: id,
    expiresAt,
    maxUses: 1,
  });
  await insertInvitation(work, id, invitation, { expiresAt, token });
  const subject = { areaId: invitation.areaId, subjectKind: "invitation", subjectId: id };
  await work.record({ event: "invitation.made", ...subject, details: { role: invitation.role } });
  await work.announce({ name: "invitation.made.v1", ...subject, ids: { invitation: id } });
  return id;
}
