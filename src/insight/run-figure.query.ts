import { sql, type Reader } from "../platform/db/index.ts";
import type { Figure, FigureValues } from "./figures/figure.ts";

const place = /:(area|programme)\b/g;

/** Runs the very statement that the figure's definition page shows, with its values bound. */
export async function runFigure<Row>(reader: Reader, figure: Figure<Row>, values: FigureValues): Promise<Row[]> {
  const texts = figure.sql.split(place);
  // Splitting by a group leaves text, name, text, name, text.
  const parts = texts.map((part, index) =>
    index % 2 === 0 ? sql.raw(part) : sql`${values[part as keyof FigureValues]}`,
  );
  const { rows } = await sql<Row>`${sql.join(parts, sql.raw(""))}`.execute(reader);
  return rows;
}

/** A figure that is one row. */
export async function runOne<Row>(reader: Reader, figure: Figure<Row>, values: FigureValues): Promise<Row> {
  const [row] = await runFigure(reader, figure, values);
  if (!row) throw new Error(`the figure ${figure.name} has no row`);
  return row;
}
