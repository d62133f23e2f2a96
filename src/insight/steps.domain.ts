/**
 * Whole days for each step that add up to the whole wait: in the proportion of the averages, what is left over going
 * to the largest remainders. Averages of nothing make steps of nothing.
 */
export function stepsThatAddUp(averages: readonly number[], totalDays: number): number[] {
  const sum = averages.reduce((all, one) => all + one, 0);
  if (sum <= 0) return averages.map(() => 0);
  const exact = averages.map((one) => (one / sum) * totalDays);
  const days = exact.map(Math.floor);
  const left = totalDays - days.reduce((all, one) => all + one, 0);
  const byRemainder = exact
    .map((value, index) => ({ index, rest: value - Math.floor(value) }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index);
  for (const { index } of byRemainder.slice(0, left)) days[index] = (days[index] ?? 0) + 1;
  return days;
}
