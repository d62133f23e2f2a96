import { figure } from "./figure.ts";

/** Sessions attended of all that registers speak of, and who went at least once of those a group said yes to. */
export const attendance = figure<{ attended: bigint; sessions: bigint; went: bigint; placed: bigint }>(
  "attendance",
  `
select count(*) filter (where attended) as attended, count(*) as sessions,
  count(distinct person_id) filter (where attended) as went,
  (select count(distinct person_id) from insight.journey
    where area_id = :area and programme_id = :programme and agreed_on is not null) as placed
from insight.session
where area_id = :area and programme_id = :programme
`,
);
