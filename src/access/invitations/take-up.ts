import type { Work } from "../../platform/commands/work.ts";
import { spendLink } from "../../platform/links/link.ts";
import { Conflict } from "../../platform/refusals.ts";
import type { RoleName } from "../actor.ts";
import { giveRole, makeAccount } from "../register.store.ts";
import { ensureSeed, openPending, setPassword } from "../sign-in/sign-in.store.ts";
import { hasAccount, type InvitationLetter } from "./invitation.query.ts";
import { noteAccepted } from "./invitation.store.ts";

/**
 * Takes up an invitation: the account, its password and first role. Returns the cookie of the moment before the second
 * step. Throws Gone when the link was used, Conflict `has_account` when the address has an account by now.
 */
export async function takeUp(
  work: Work,
  invitation: InvitationLetter,
  { linkId, passwordHash }: { linkId: string; passwordHash: string },
): Promise<string> {
  const { areaId, organisationId } = invitation;
  await spendLink(work, { area_id: areaId, id: linkId });
  if (await hasAccount(work.tx, invitation.email)) throw new Conflict("has_account", "there is such an account");
  const accountId = await makeAccount(work, { email: invitation.email, name: invitation.name });
  await setPassword(work, accountId, passwordHash);
  await giveRole(work, { accountId, areaId, organisationId, role: invitation.role as RoleName });
  await noteAccepted(work, invitation.id);
  await work.record({
    event: "invitation.accepted",
    areaId,
    subjectKind: "invitation",
    subjectId: invitation.id,
    details: { account: accountId },
  });
  await ensureSeed(work, accountId);
  return openPending(work, accountId);
}
