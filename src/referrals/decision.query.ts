import { namesOf } from "../access/index.ts";
import type { Reader } from "../platform/db/index.ts";
import type { DeclineReason } from "./referral.domain.ts";

/** What was decided about a referral, by whom and when. */
export type Decision = { readonly at: Date; readonly byId: string; readonly byName: string } & (
  | { readonly kind: "accepted"; readonly overrideReason: string | null; readonly caseId: string | null }
  | { readonly kind: "declined"; readonly reason: DeclineReason; readonly message: string }
);

/** The decision about a referral; undefined while it waits. */
export async function findDecision(reader: Reader, areaId: string, referralId: string): Promise<Decision | undefined> {
  const accepted = await reader
    .selectFrom("referrals.acceptance")
    .select(["accepted_at as at", "accepted_by as byId", "override_reason as overrideReason", "case_id as caseId"])
    .where("area_id", "=", areaId)
    .where("referral_id", "=", referralId)
    .executeTakeFirst();
  if (accepted) return { kind: "accepted", ...accepted, byName: await nameOf(reader, accepted.byId) };
  const declined = await reader
    .selectFrom("referrals.decline")
    .select(["declined_at as at", "declined_by as byId", "reason", "message"])
    .where("area_id", "=", areaId)
    .where("referral_id", "=", referralId)
    .executeTakeFirst();
  if (!declined) return undefined;
  const reason = declined.reason as DeclineReason;
  return { kind: "declined", ...declined, reason, byName: await nameOf(reader, declined.byId) };
}

async function nameOf(reader: Reader, accountId: string): Promise<string> {
  return (await namesOf(reader, [accountId])).get(accountId) ?? "";
}

/** What became of it afterwards, as much as a referrer may know. */
export function listMilestones(reader: Reader, areaId: string, referralId: string) {
  return reader
    .selectFrom("referrals.milestone")
    .select(["kind", "at"])
    .where("area_id", "=", areaId)
    .where("referral_id", "=", referralId)
    .orderBy("at")
    .orderBy("kind", "desc")
    .execute();
}
