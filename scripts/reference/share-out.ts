/**
 * Shares a whole number out in proportion to weights, as whole numbers that add up to it again (largest remainder; of
 * equal remainders the earlier wins, so the same input always gives the same shares).
 */
export function shareOut(total: number, weights: number[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  if (sum <= 0) throw new RangeError("the weights must add up to more than nought");
  const exact = weights.map((weight) => (total * weight) / sum);
  const shares = exact.map(Math.floor);
  const short = total - shares.reduce((a, b) => a + b, 0);
  const byRemainder = exact.map((value, i) => ({ i, rest: value - Math.floor(value) }));
  byRemainder.sort((a, b) => b.rest - a.rest || a.i - b.i);
  for (const { i } of byRemainder.slice(0, Math.round(short))) shares[i] = (shares[i] ?? 0) + 1;
  return shares;
}
