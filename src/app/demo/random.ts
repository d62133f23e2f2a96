/** Repeatable chance: the same seed makes the same demo world. */
export interface Chance {
  /** 0 ≤ x < 1 */
  fraction(): number;
  /** A whole number, both ends included. */
  between(low: number, high: number): number;
  /** True in so many of a hundred. */
  percent(share: number): boolean;
  oneOf<T>(list: readonly T[]): T;
  /** So many different ones, in the order of the list. */
  someOf<T>(list: readonly T[], count: number): T[];
}

/** @param seed any whole number (mulberry32: small, even enough for invented people). */
export function chance(seed: number): Chance {
  let state = seed >>> 0;
  const fraction = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const between = (low: number, high: number) => low + Math.floor(fraction() * (high - low + 1));
  const oneOf = <T>(list: readonly T[]): T => {
    const one = list[between(0, list.length - 1)];
    if (one === undefined) throw new Error("nothing to choose from");
    return one;
  };
  return {
    fraction,
    between,
    oneOf,
    percent: (share) => fraction() * 100 < share,
    someOf(list, count) {
      const left = list.map((item, index) => ({ item, index, order: fraction() }));
      left.sort((a, b) => a.order - b.order);
      return left
        .slice(0, count)
        .sort((a, b) => a.index - b.index)
        .map((one) => one.item);
    },
  };
}
