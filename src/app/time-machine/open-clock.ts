import { shiftedClock, type ShiftedClock } from "../../platform/clock.ts";
import { connect } from "../../platform/db/index.ts";

/**
 * The clock of a demonstration: as far ahead as it was moved before, because what happened then is in the database. A
 * start at a given moment (`LINKWAY_CLOCK`) takes that instead.
 *
 * @param workerUrl the database as the worker role.
 */
export async function openClock(workerUrl: string, start: Date | undefined): Promise<ShiftedClock> {
  if (start) return shiftedClock(start.getTime() - Date.now());
  const database = connect(workerUrl, { max: 1 });
  try {
    const row = await database.db
      .selectFrom("platform.installation")
      .select("demo_clock_ahead_ms")
      .executeTakeFirstOrThrow();
    return shiftedClock(Number(row.demo_clock_ahead_ms));
  } finally {
    await database.close();
  }
}
