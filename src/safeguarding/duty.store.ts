import type { Work } from "../platform/commands/work.ts";
import { newId } from "../platform/values/index.ts";

/** Who is on duty for risk in an area: 1 is told first, 2 is the deputy, 3 the duty manager. */
export interface NewDuty {
  readonly areaId: string;
  readonly accountId: string;
  readonly rank: 1 | 2 | 3;
  /** By default now. */
  readonly from?: Date;
  readonly until?: Date;
}

/** Puts somebody on duty; whoever had the rank until further notice goes off duty then. */
export async function setDuty(work: Work, duty: NewDuty): Promise<void> {
  const from = duty.from ?? work.now;
  const id = newId(work.now);
  await work.tx
    .updateTable("safeguarding.duty")
    .set({ until_at: from })
    .where("area_id", "=", duty.areaId)
    .where("rank", "=", duty.rank)
    .where("until_at", "is", null)
    .execute();
  await work.tx
    .insertInto("safeguarding.duty")
    .values({
      area_id: duty.areaId,
      id,
      account_id: duty.accountId,
      rank: duty.rank,
      from_at: from,
      until_at: duty.until ?? null,
    })
    .execute();
  await work.record({
    event: "duty.set",
    areaId: duty.areaId,
    subjectKind: "duty",
    subjectId: id,
    details: { account: duty.accountId, rank: duty.rank },
  });
}
