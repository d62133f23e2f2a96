/** How many letters may be wrong in a word of this length: none in short ones, where another word is meant. */
function slipsAllowed(word: string): number {
  return word.length < 5 ? 0 : word.length < 8 ? 1 : 2;
}

/** Letters to add, drop, change or swap with their neighbour to make one word of another; stops counting above `limit`. */
export function slipsBetween(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      line[column] = Math.min(
        (above[column] ?? 0) + 1,
        (line[column - 1] ?? 0) + 1,
        (above[column - 1] ?? 0) + (same ? 0 : 1),
        swapped ? (before[column - 2] ?? 0) + 1 : limit + 1,
      );
    }
    before = above;
    above = line;
  }
  return above[b.length] ?? limit + 1;
}

/** The known word that was most likely meant, or the word itself. Ties go to the first known. */
export function readAs(word: string, known: Iterable<string>): string {
  const limit = slipsAllowed(word);
  let best = word;
  let fewest = limit + 1;
  for (const candidate of known) {
    if (candidate === word) return word;
    const slips = limit === 0 ? 1 : slipsBetween(word, candidate, limit);
    if (slips < fewest) [best, fewest] = [candidate, slips];
  }
  return best;
}
