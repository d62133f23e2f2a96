import { figure } from "./figure.ts";

export interface ReachRow {
  /** Null: lives elsewhere, or not known. */
  readonly district: string | null;
  readonly people: bigint;
  /** Young people of the programme's ages who live there. */
  readonly population: number | null;
}

/** Where people live, beside where young people of the programme's ages live (ONS estimates). */
export const reach = figure<ReachRow>(
  "reach",
  `
with home as (
  select district_code, count(distinct person_id) as people
  from insight.journey
  where area_id = :area and programme_id = :programme
  group by district_code
), ages as (
  select coalesce(min((config->>'min')::int), 11) as youngest, coalesce(max((config->>'max')::int), 25) as oldest
  from programmes.eligibility_rule
  where area_id = :area and programme_id = :programme and kind = 'age'
), district as (
  select d.code, d.name, (select sum(p.people)::int from geography.district_population p, ages
    where p.district_code = d.code and p.age between ages.youngest and ages.oldest
      and p.mid_year = (select max(mid_year) from geography.district_population)) as population
  from geography.district d join access.area a on a.slug = d.area_slug
  where a.id = :area and d.valid_to is null
)
select d.name as district, coalesce(h.people, 0) as people, d.population
from district d left join home h on h.district_code = d.code
union all
select null, coalesce(sum(h.people), 0)::bigint, null
from home h where h.district_code is null or h.district_code not in (select code from district)
order by population desc nulls last
`,
);
