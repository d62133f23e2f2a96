import { figure } from "./figure.ts";

/** Where the programme's money is, by the ledger, and how many groups were paid. */
export const money = figure<{ free: bigint; committed: bigint; spent: bigint; groups: bigint }>(
  "money",
  `
select coalesce(sum(balance_pence) filter (where kind = 'free'), 0)::bigint as free,
  coalesce(sum(balance_pence) filter (where kind = 'committed'), 0)::bigint as committed,
  coalesce(sum(balance_pence) filter (where kind = 'spent'), 0)::bigint as spent,
  (select count(distinct q.organisation_id) from payments.request q
    join payments.request_line l on l.area_id = q.area_id and l.request_id = q.id
    join funding.commitment c on c.area_id = l.area_id and c.id = l.commitment_id
    join funding.stream s on s.area_id = c.area_id and s.id = c.stream_id
    where q.area_id = :area and s.programme_id = :programme and q.status = 'paid') as groups
from insight.money
where area_id = :area and programme_id = :programme
`,
);
