// Writes the database's types for Kysely from a migrated database; with --verify only says whether they are current.
// Usage: DATABASE_URL=postgres://… node scripts/database/types.mjs [--verify]
import { spawnSync } from "node:child_process";

const result = spawnSync(
  "npx",
  [
    "kysely-codegen",
    "--dialect=postgres",
    "--out-file=src/platform/db/schema.generated.ts",
    "--exclude-pattern=pgboss.*",
    "--date-parser=string",
    `--custom-imports=${JSON.stringify({ CalendarDay: "../values/calendar-day.ts" })}`,
    `--type-mapping=${JSON.stringify({
      int8: "bigint",
      date: "CalendarDay",
      timestamptz: "ColumnType<Date, Date>",
      xid8: "string",
    })}`,
    ...process.argv.slice(2),
  ],
  { stdio: "inherit" },
);
process.exit(result.status ?? 1);
