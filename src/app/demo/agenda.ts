/** Something that happens in the demo world at a moment; it may put more on the agenda, never before itself. */
export interface Happening {
  readonly at: Date;
  readonly act: () => Promise<void>;
}

/** What is still to happen, in order of time. */
export interface Agenda {
  put(at: Date, act: () => Promise<void>): void;
  /** Takes the next that happens before `end`; undefined when the rest is still to come. */
  next(end: Date): Happening | undefined;
  readonly length: number;
}

export function agenda(): Agenda {
  const waiting: Happening[] = [];
  return {
    get length() {
      return waiting.length;
    },
    put(at, act) {
      let low = 0;
      let high = waiting.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        // Sorted latest first, so that taking the earliest is a pop; among equals the first put comes first.
        if ((waiting[middle]?.at.getTime() ?? 0) > at.getTime()) low = middle + 1;
        else high = middle;
      }
      waiting.splice(low, 0, { at, act });
    },
    next(end) {
      const last = waiting.at(-1);
      return last && last.at < end ? waiting.pop() : undefined;
    },
  };
}
