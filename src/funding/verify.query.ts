import { sql, type Reader } from "../platform/db/index.ts";
import { balancesOf } from "../ledger/index.ts";

/** Streams whose promises do not add up to what the ledger holds as committed. None, or somebody tampered. */
export async function verifyCommitments(reader: Reader, areaId: string): Promise<string[]> {
  const { rows } = await sql<{ id: string; open: bigint }>`select s.id,
      coalesce(sum((c.units - c.spent_units - c.given_back_units) * c.unit_pence), 0)::bigint "open"
    from funding.stream s left join funding.commitment c on c.area_id = s.area_id and c.stream_id = s.id
    where s.area_id = ${areaId} group by s.id`.execute(reader);
  const wrong: string[] = [];
  for (const row of rows) {
    const { committed } = await balancesOf(reader, areaId, row.id);
    if (committed !== row.open) wrong.push(row.id);
  }
  return wrong;
}
