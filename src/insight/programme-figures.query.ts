import type { Reader } from "../platform/db/index.ts";
import type { Programme } from "../programmes/index.ts";
import { attendance, firstActivity, measures, money, people, reach, reached, steps } from "./figures/index.ts";
import { runFigure, runOne } from "./run-figure.query.ts";

/** Everything the programme page shows, as counted: not yet fit to be shown. */
export async function countProgramme(reader: Reader, programme: Programme) {
  const values = { area: programme.area_id, programme: programme.id };
  return {
    people: await runOne(reader, people, values),
    firstActivity: await runOne(reader, firstActivity, values),
    attendance: await runOne(reader, attendance, values),
    money: await runOne(reader, money, values),
    steps: await runOne(reader, steps, values),
    reached: await runOne(reader, reached, values),
    measures: await runFigure(reader, measures, values),
    reach: await runFigure(reader, reach, values),
    clocks: await listClocks(reader, programme),
  };
}

export type Counted = Awaited<ReturnType<typeof countProgramme>>;

/** How long a wait may last: so many working days, or days. */
export interface ClockDays {
  readonly amount: number;
  readonly unit: "working_days" | "days";
}

/** The clocks of a programme that are in days, by name. */
async function listClocks(reader: Reader, programme: Programme): Promise<ReadonlyMap<string, ClockDays>> {
  const rows = await reader
    .selectFrom("programmes.clock")
    .select(["name", "amount", (eb) => eb.ref("unit").$castTo<ClockDays["unit"]>().as("unit")])
    .where("area_id", "=", programme.area_id)
    .where("programme_id", "=", programme.id)
    .where("unit", "<>", "minutes")
    .execute();
  return new Map(rows.map(({ name, ...clock }) => [name, clock]));
}
