import type { Reader } from "../platform/db/index.ts";
import type { Pence } from "../platform/values/index.ts";

/** What is on a stream's accounts, in pence. The three add up to what was awarded. */
export interface Balances {
  readonly free: Pence;
  readonly committed: Pence;
  readonly spent: Pence;
}

const nothing: Balances = { free: 0n, committed: 0n, spent: 0n };

/** The balances of several streams, by stream id; a stream without accounts has nothing. */
export async function listBalances(
  reader: Reader,
  areaId: string,
  streamIds: readonly string[],
): Promise<Map<string, Balances>> {
  const found = new Map<string, Balances>(streamIds.map((id) => [id, nothing]));
  if (streamIds.length === 0) return found;
  const rows = await reader
    .selectFrom("ledger.account as a")
    .innerJoin("ledger.balance as b", (join) =>
      join.onRef("b.area_id", "=", "a.area_id").onRef("b.account_id", "=", "a.id"),
    )
    .select(["a.owner_id", "a.kind", "b.balance_pence"])
    .where("a.area_id", "=", areaId)
    .where("a.owner_kind", "=", "stream")
    .where("a.owner_id", "in", streamIds)
    .execute();
  for (const row of rows)
    found.set(row.owner_id, { ...(found.get(row.owner_id) ?? nothing), [row.kind]: row.balance_pence });
  return found;
}

/** What is on one stream's accounts. */
export async function balancesOf(reader: Reader, areaId: string, streamId: string): Promise<Balances> {
  return (await listBalances(reader, areaId, [streamId])).get(streamId) ?? nothing;
}
