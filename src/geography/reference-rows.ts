import type pg from "pg";
import type { Row } from "./reference-files.ts";
import type { ReferenceTable } from "./reference-tables.ts";

/** The rows turned into one array a column, as unnest takes them: tens of thousands of rows in one statement. */
function columnArrays(columns: string[], rows: Row[]): (string | null)[][] {
  return columns.map((column) => rows.map((row) => row[column] || null));
}

const unnest = (types: string[]) => `unnest(${types.map((type, i) => `$${i + 1}::${type}[]`).join(", ")})`;

/**
 * Writes the rows of one table: new ones in, changed ones over the old. `valid_from` is written once and then kept, since
 * a later edition knows only since when it holds a code. A row that comes back is valid again.
 */
export async function putRows(client: pg.ClientBase, table: ReferenceTable, rows: Row[]): Promise<void> {
  const columns = Object.keys(table.columns);
  const changing = columns.filter((column) => !table.key.includes(column) && column !== "valid_from");
  const revived = table.missing === "retire" ? ["valid_to"] : [];
  const old = [...changing, ...revived].map((column) => `old.${column}`).join(", ");
  const fresh = [...changing.map((column) => `excluded.${column}`), ...revived.map(() => "null::date")].join(", ");
  const updates = [...changing.map((column) => `${column} = excluded.${column}`), ...revived.map((c) => `${c} = null`)];
  await client.query(
    `insert into geography.${table.table} as old (${columns.join(", ")})
     select * from ${unnest(Object.values(table.columns))}
     on conflict (${table.key.join(", ")}) do update set ${updates.join(", ")}
     where row(${old}) is distinct from row(${fresh})`,
    columnArrays(columns, rows),
  );
}

/** Ends or removes what the edition no longer holds; `asOf` (YYYY-MM-DD) is the day of the edition. */
export async function dropMissing(
  client: pg.ClientBase,
  { table, key, columns, missing }: ReferenceTable,
  rows: Row[],
  asOf: string,
): Promise<void> {
  if (missing === "keep") return;
  const types = key.map((column) => columns[column] ?? "text");
  const gone = `not exists (select from ${unnest(types)} as held (${key.join(", ")})
    where ${key.map((column) => `held.${column} = old.${column}`).join(" and ")})`;
  const keys = columnArrays(key, rows);
  if (missing === "remove") {
    await client.query(`delete from geography.${table} as old where ${gone}`, keys);
    return;
  }
  if (!asOf) throw new Error(`editions.tsv gives no date for geography.${table}`);
  await client.query(
    `update geography.${table} as old set valid_to = $${keys.length + 1}::date where valid_to is null and ${gone}`,
    [...keys, asOf],
  );
}
