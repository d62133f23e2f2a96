import type { Children } from "../markup.ts";
import { useWords } from "../words-context.ts";

export interface StepsProps {
  /** The question being asked, from 1. */
  number: number;
  /** How many there are. It never grows once shown. */
  total: number;
  /** What the questions are for: "School referral". */
  of?: Children;
}

/** How far a journey of questions has come: short bars that repeat the words beside them. */
export function Steps({ number, total, of }: StepsProps) {
  const words = useWords();
  return (
    <div class="lw-steps">
      <span class="lw-steps__bars" aria-hidden="true">
        {Array.from({ length: total }, (_, index) => (
          <span class={`lw-steps__bar${barState(index + 1, number)}`} />
        ))}
      </span>
      <p>
        {of && <>{of} · </>}
        <strong>{words("ui.steps", { number, total })}</strong>
      </p>
    </div>
  );
}

function barState(bar: number, current: number) {
  if (bar < current) return " lw-steps__bar--done";
  return bar === current ? " lw-steps__bar--now" : "";
}
