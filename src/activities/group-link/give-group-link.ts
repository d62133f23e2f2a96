import { makeLink } from "../../platform/links/link.ts";
import type { Work } from "../../platform/commands/work.ts";
import { linkUrls } from "../urls.ts";

const day = 86_400_000;

/** Longer than twelve weeks with holidays, so that a register is kept by one link. */
const lastsDays = 180;

/**
 * Makes a link for one of a group's people: it answers offers and keeps the register. What names a young person is
 * behind a code to their phone. Returns its token and the whole address of their page.
 */
export async function giveGroupLink(
  work: Work,
  to: { areaId: string; contactId: string },
): Promise<{ token: string; url: string }> {
  const { token, id } = await makeLink(work, {
    areaId: to.areaId,
    purpose: "group",
    subjectKind: "group_contact",
    subjectId: to.contactId,
    expiresAt: new Date(work.now.getTime() + lastsDays * day),
    secondThing: "code",
  });
  await work.record({
    event: "group_link.given",
    areaId: to.areaId,
    subjectKind: "group_contact",
    subjectId: to.contactId,
    details: { link: id },
  });
  return { token, url: `${work.publicUrl}${linkUrls(token).page()}` };
}
