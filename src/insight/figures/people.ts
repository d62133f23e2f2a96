import { figure } from "./figure.ts";

/** People with a case in the programme, and referrals that wait for an answer. */
export const people = figure<{ people: bigint; waiting: bigint }>(
  "people",
  `
select count(distinct person_id) as people,
  (select count(*) from referrals.referral
    where area_id = :area and programme_id = :programme and status = 'received') as waiting
from insight.journey
where area_id = :area and programme_id = :programme
`,
);
