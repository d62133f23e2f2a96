/** A figure of the programme page: its name in addresses, and the statement that is both shown and run. */
export interface Figure<Row> {
  readonly name: string;
  /** With `:area` and `:programme` in place of values. */
  readonly sql: string;
  /** What it returns; for types only, never there. */
  readonly row?: Row;
}

/** Values a statement may ask for. */
export interface FigureValues {
  readonly area: string;
  readonly programme: string;
}

/** Declares a figure and the shape of its rows. */
export function figure<Row>(name: string, sql: string): Figure<Row> {
  return { name, sql: sql.trim() };
}
