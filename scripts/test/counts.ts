/** How many tests of a run ended how; the names are those of Node's own closing lines. */
export type Counts = {
  tests: number;
  suites: number;
  passed: number;
  failed: number;
  cancelled: number;
  skipped: number;
  todo: number;
};

export const noTests: Counts = { tests: 0, suites: 0, passed: 0, failed: 0, cancelled: 0, skipped: 0, todo: 0 };

/** Adds up the runs of several stages. */
export function sum(all: Counts[]): Counts {
  const total = { ...noTests };
  for (const counts of all) for (const key of Object.keys(total) as (keyof Counts)[]) total[key] += counts[key];
  return total;
}
