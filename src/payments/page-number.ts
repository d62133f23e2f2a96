/** Rows on one page of a list. */
export const pageSize = 25;

/** The page asked for in an address; the first for anything that is not a number. */
export function pageNumber(text: string | undefined): number {
  return Math.max(1, Math.min(10_000, Number.parseInt(text ?? "1", 10) || 1));
}
