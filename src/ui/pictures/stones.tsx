import type { Children } from "../markup.ts";
import { useWords } from "../words-context.ts";
import { Icon } from "./icon.tsx";

/** A week of funded sessions; `uncounted` is a week that uses up none (half term). */
export interface Stone {
  state: "attended" | "absent" | "uncounted" | "upcoming" | "tonight";
  /** Its number of twelve; weeks that do not count have none. */
  number?: number;
  /** Its date, short: "22 Sep". */
  date?: Children;
}

/** The weeks as a row of marks with their dates; on phones in two rows. */
export function Stones({ stones, label }: { stones: readonly Stone[]; label: string }) {
  const words = useWords();
  return (
    <ol class="lw-stones" aria-label={label}>
      {stones.map(({ state, number, date }) => (
        <li>
          <span class={`lw-stone lw-stone--${state}`} aria-hidden="true">
            <Mark state={state} number={number} />
          </span>
          <span class="lw-stones__date">{date}</span>
          <span class="nhsuk-u-visually-hidden">{words(`ui.stone.${state}`)}</span>
        </li>
      ))}
    </ol>
  );
}

function Mark({ state, number }: Stone) {
  if (state === "attended") return <Icon name="tick" size={16} />;
  if (state === "absent") return <Icon name="cross" size={14} />;
  return <>{state === "uncounted" ? "···" : number}</>;
}
