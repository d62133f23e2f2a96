import { figure } from "./figure.ts";

/** Days from referral to first session: of the person in the middle. */
export const firstActivity = figure<{ people: bigint; days: number | null }>(
  "first-activity",
  `
select count(*) as people,
  percentile_disc(0.5) within group (order by first_session_on - received_on) as days
from insight.journey
where area_id = :area and programme_id = :programme and first_session_on is not null
`,
);

/** The days of each step, on average over the people whose wait was near that of the person in the middle. */
export const steps = figure<{
  people: bigint;
  accepted: number | null;
  talked: number | null;
  planned: number | null;
  agreed: number | null;
  went: number | null;
}>(
  "steps",
  `
with went as (
  select first_session_on - received_on as days, received_on as d0, first_session_on as d5,
    least(greatest(received_on, accepted_on), first_session_on) as d1,
    least(greatest(received_on, accepted_on, talked_on), first_session_on) as d2,
    least(greatest(received_on, accepted_on, talked_on, planned_on), first_session_on) as d3,
    least(greatest(received_on, accepted_on, talked_on, planned_on, agreed_on), first_session_on) as d4
  from insight.journey
  where area_id = :area and programme_id = :programme and first_session_on is not null
), middle as (
  select percentile_disc(0.5) within group (order by days) as days from went
)
select count(*) as people,
  avg(d1 - d0)::float as accepted, avg(d2 - d1)::float as talked, avg(d3 - d2)::float as planned,
  avg(d4 - d3)::float as agreed, avg(d5 - d4)::float as went
from went, middle
where went.days between floor(middle.days * 0.8) - 1 and ceil(middle.days * 1.2) + 1
`,
);

/** How many people have come as far as each step. */
export const reached = figure<{
  accepted: bigint;
  talked: bigint;
  planned: bigint;
  agreed: bigint;
  went: bigint;
}>(
  "steps-people",
  `
select count(accepted_on) as accepted, count(talked_on) as talked, count(planned_on) as planned,
  count(agreed_on) as agreed, count(first_session_on) as went
from insight.journey
where area_id = :area and programme_id = :programme
`,
);
