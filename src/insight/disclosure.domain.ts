/**
 * Small-number control (standards 7.8). "round5": 1 to 7 is hidden, 8 and more is rounded to the nearest 5, each cell
 * by itself, totals too. "under5": 1 to 4 is hidden, and where a single cell is hidden, the next smallest with it.
 */
export type Policy = "round5" | "under5";

/** A count as it may be shown: a number, or hidden. */
export type Shown = number | "hidden";

/** One count under the rule that everything here uses unless said otherwise. Nothing stays nothing. */
export function disclose(count: number, policy: Policy = "round5"): Shown {
  if (!Number.isInteger(count) || count < 0) throw new Error("a count of people is a whole number");
  if (count === 0) return 0;
  if (policy === "under5") return count < 5 ? "hidden" : count;
  return count < 8 ? "hidden" : Math.round(count / 5) * 5;
}

/** The cells of one split. Under "under5" a total would give a single hidden cell away, so a second one joins it. */
export function discloseSplit(counts: readonly number[], policy: Policy = "round5"): Shown[] {
  const shown = counts.map((count) => disclose(count, policy));
  const hidden = shown.filter((cell) => cell === "hidden").length;
  if (policy === "round5" || hidden !== 1) return shown;
  const open = shown.flatMap((cell, index) => (typeof cell === "number" && cell > 0 ? [{ cell, index }] : []));
  const smallest = open.sort((a, b) => a.cell - b.cell)[0];
  return shown.map((cell, index) => (index === smallest?.index ? "hidden" : cell));
}

/** A share in whole per cent, from the numbers as shown: never from those behind them. */
export function shareOf(part: Shown, whole: Shown): Shown {
  if (part === "hidden" || whole === "hidden" || whole === 0) return "hidden";
  return Math.round((part / whole) * 100);
}

/** A mean or median, where enough people stand behind it; rounded to one decimal. */
export function discloseMean(mean: number | null, people: number, policy: Policy = "round5"): Shown {
  if (mean === null || disclose(people, policy) === "hidden" || people === 0) return "hidden";
  return Math.round(mean * 10) / 10;
}

/** What counts could stand behind what is shown, as a closed range: what an attacker knows. */
export function behind(shown: Shown): { readonly least: number; readonly most: number } {
  if (shown === "hidden") return { least: 1, most: 7 };
  return shown === 0 ? { least: 0, most: 0 } : { least: Math.max(8, shown - 2), most: shown + 2 };
}
