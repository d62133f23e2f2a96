import type { Work } from "../platform/commands/work.ts";
import type { Reader } from "../platform/db/index.ts";
import { usualLimit } from "./room.domain.ts";

/** Points carried and points allowed, by account. */
export type Points = ReadonlyMap<string, { readonly points: number; readonly limit: number; readonly cases: number }>;

/** What these workers carry in an area now. */
export async function loadsOf(reader: Reader, areaId: string, accountIds: readonly string[]): Promise<Points> {
  if (accountIds.length === 0) return new Map();
  const limits = await reader
    .selectFrom("caseload.worker_limit")
    .select(["account_id", "points"])
    .where("area_id", "=", areaId)
    .where("account_id", "in", accountIds)
    .execute();
  const carried = await reader
    .selectFrom("caseload.case_file")
    .select(({ fn }) => ["worker_account_id as accountId", fn.sum("weight").as("points"), fn.countAll().as("cases")])
    .where("area_id", "=", areaId)
    .where("worker_account_id", "in", accountIds)
    .where("status", "=", "open")
    .groupBy("worker_account_id")
    .execute();
  const limitOf = new Map(limits.map((row) => [row.account_id, row.points]));
  const carriedBy = new Map(carried.map((row) => [row.accountId, row]));
  return new Map(
    accountIds.map((id) => {
      const { points = 0, cases = 0 } = carriedBy.get(id) ?? {};
      return [id, { points: Number(points), cases: Number(cases), limit: limitOf.get(id) ?? usualLimit }];
    }),
  );
}

/** What one worker carries and may carry. */
export async function loadOf(reader: Reader, areaId: string, accountId: string) {
  const loads = await loadsOf(reader, areaId, [accountId]);
  return loads.get(accountId) ?? { points: 0, cases: 0, limit: usualLimit };
}

/**
 * Holds the limits of these workers until the act is over, so that two cases opened at once cannot both take the
 * last room. Always in the same order, so that two acts never wait for each other.
 */
export async function lockLimits(work: Work, areaId: string, accountIds: readonly string[]): Promise<void> {
  const ids = [...accountIds].sort();
  if (ids.length === 0) return;
  await work.tx
    .insertInto("caseload.worker_limit")
    .values(ids.map((id) => ({ area_id: areaId, account_id: id, points: usualLimit })))
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  await work.tx
    .selectFrom("caseload.worker_limit")
    .select("account_id")
    .where("area_id", "=", areaId)
    .where("account_id", "in", ids)
    .orderBy("account_id")
    .forUpdate()
    .execute();
}

/** Says how many points a worker may carry. */
export async function setLimit(work: Work, areaId: string, accountId: string, points: number): Promise<void> {
  await work.tx
    .insertInto("caseload.worker_limit")
    .values({ area_id: areaId, account_id: accountId, points })
    .onConflict((conflict) => conflict.columns(["area_id", "account_id"]).doUpdateSet({ points }))
    .execute();
  await work.record({
    event: "worker_limit.set",
    areaId,
    subjectKind: "account",
    subjectId: accountId,
    details: { points },
  });
}
