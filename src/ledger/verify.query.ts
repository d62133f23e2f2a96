import { sql, type Reader } from "../platform/db/index.ts";

/** Something in the ledger that cannot be: which rule is broken, and the entry or account where. */
export interface LedgerProblem {
  readonly what: "entry_not_balanced" | "balance_differs" | "overdrawn" | "reversal_differs";
  readonly id: string;
}

/** What the proof found; `entries` is how many were looked at. */
export interface LedgerProof {
  readonly entries: number;
  readonly problems: readonly LedgerProblem[];
}

/**
 * Proves an area's ledger from its lines alone: each entry adds up to nothing, each balance is the sum of its lines,
 * nothing is overdrawn, each reversal is the opposite of what it takes back. Lists at most 100 problems.
 */
export async function verifyLedger(reader: Reader, areaId: string): Promise<LedgerProof> {
  const { rows: counted } = await sql<{
    entries: bigint;
  }>`select count(*) entries from ledger.entry where area_id = ${areaId}`.execute(reader);
  const { rows: problems } = await sql<LedgerProblem>`
    select 'entry_not_balanced' what, e.id from ledger.entry e
      left join ledger.line l on l.area_id = e.area_id and l.entry_id = e.id
      where e.area_id = ${areaId} group by e.id having coalesce(sum(l.amount_pence), 0) <> 0 or count(l.id) < 2
    union all
    select 'balance_differs', b.account_id from ledger.balance b
      left join ledger.line l on l.area_id = b.area_id and l.account_id = b.account_id
      where b.area_id = ${areaId} group by b.account_id, b.balance_pence
      having b.balance_pence <> coalesce(sum(l.amount_pence), 0)
    union all
    select 'overdrawn', b.account_id from ledger.balance b
      where b.area_id = ${areaId} and not b.may_go_below_zero and b.balance_pence < 0
    union all
    select 'reversal_differs', r.id from ledger.entry r
      where r.area_id = ${areaId} and r.reverses is not null and exists (
        select l.account_id from ledger.line l
          where l.area_id = r.area_id and l.entry_id in (r.id, r.reverses)
          group by l.account_id having sum(l.amount_pence) <> 0)
    limit 100`.execute(reader);
  return { entries: Number(counted[0]?.entries ?? 0n), problems };
}
