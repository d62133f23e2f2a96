import { sql, type Expression, type RawBuilder, type SqlBool } from "kysely";
import { searchName, searchWords } from "./search-name.domain.ts";

/**
 * Every word typed begins some word of the name: "st mar bed" finds St Mary's, Bedford. Words hold letters and digits
 * only, so none can be a pattern. No words match nothing.
 */
export function matches(column: Expression<string>, typed: string): Expression<SqlBool> {
  const patterns = searchWords(typed).map((word) => `% ${word}%`);
  return patterns.length === 0 ? sql`false` : sql`(' ' || ${column}) like all (${patterns}::text[])`;
}

/** For the order of results: names that begin with the very words typed come first when descending. */
export function beginsWith(column: Expression<string>, typed: string): RawBuilder<boolean> {
  return sql`${column} like ${`${searchName(typed)}%`}`;
}
