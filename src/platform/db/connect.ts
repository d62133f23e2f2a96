import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import type { DB } from "./types.ts";

/** int8 as bigint (pence), date as text (a calendar day has no zone), arrays of dates likewise. */
const typeParsers: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: "text" | "binary") => {
    if (oid === pg.types.builtins.INT8) return (text: string) => BigInt(text);
    if (oid === pg.types.builtins.DATE) return (text: string) => text;
    return format === "binary" ? pg.types.getTypeParser(oid, "binary") : pg.types.getTypeParser(oid, "text");
  }) as pg.CustomTypesConfig["getTypeParser"],
};

export interface Database {
  readonly db: Kysely<DB>;
  readonly pool: pg.Pool;
  close(): Promise<void>;
}

/**
 * A pool for one role. Sessions run in UTC; a statement that takes longer than `statementTimeoutMs` is a bug and ends.
 * Closing waits for running work.
 *
 * @param durable false where the last moments may be lost in a crash, because the whole would be made again.
 */
export function connect(url: string, { max = 10, statementTimeoutMs = 15_000, durable = true } = {}): Database {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    types: typeParsers,
    options: `-c timezone=UTC -c statement_timeout=${statementTimeoutMs} -c idle_in_transaction_session_timeout=30000${durable ? "" : " -c synchronous_commit=off"}`,
    connectionTimeoutMillis: 10_000,
  });
  // A dropped idle connection is replaced on next use; without a listener it would end the process.
  pool.on("error", () => undefined);
  const db = new Kysely<DB>({ dialect: new PostgresDialect({ pool }) });
  return { db, pool, close: () => db.destroy() };
}
