import { figure } from "./figure.ts";

export interface MeasureRow {
  readonly item: string;
  readonly version: number;
  /** People who gave a number at the start. */
  readonly started: bigint;
  /** Of these, people who gave a number again. */
  readonly paired: bigint;
  /** Of these, people who were asked again and preferred not to say. */
  readonly skipped: bigint;
  readonly start: number | null;
  readonly latest: number | null;
}

/** Answers at the start and latest, each pair of one person to the same version of the same question. */
export const measures = figure<MeasureRow>(
  "measures",
  `
select item, instrument_version as version,
  count(start_score) as started,
  count(*) filter (where start_score is not null and latest_score is not null) as paired,
  count(*) filter (where start_score is not null and asked_again and latest_score is null) as skipped,
  avg(start_score) filter (where latest_score is not null)::float as start,
  avg(latest_score) filter (where start_score is not null)::float as latest
from insight.measure
where area_id = :area and programme_id = :programme
group by item, instrument, instrument_version
order by instrument, instrument_version, item
`,
);
