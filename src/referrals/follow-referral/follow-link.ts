import { makeLink } from "../../platform/links/link.ts";
import type { Work } from "../../platform/commands/work.ts";

const yearMs = 365 * 86_400_000;

/** A link by which the referrer follows a referral for a year. Its page names no child, so it asks for nothing else. */
export async function makeFollowLink(work: Work, areaId: string, referralId: string): Promise<string> {
  const { token } = await makeLink(work, {
    areaId,
    purpose: "referral",
    subjectKind: "referral",
    subjectId: referralId,
    expiresAt: new Date(work.now.getTime() + yearMs),
  });
  return token;
}
