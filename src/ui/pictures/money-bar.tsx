import { MoneyPartDrawing } from "./money-part.tsx";
import type { MoneyPart } from "./money-kinds.ts";
import { percent } from "./percent.ts";

export interface MoneyBarProps {
  parts: readonly MoneyPart[];
  /** One sentence that says what the bar shows. */
  title: string;
  /** A point on the whole, such as how much of the year has gone: share 0 to 1. */
  mark?: { share: number; label: string };
  /** Without labels, for a single place. */
  small?: boolean;
}

/** Money as one bar of the whole: spent solid, committed striped, free white. Its table stands on the same page. */
export function MoneyBar({ parts, title, mark, small }: MoneyBarProps) {
  const height = small ? 16 : 38;
  const startOf = (index: number) => parts.slice(0, index).reduce((sum, part) => sum + part.share, 0);
  return (
    <div class="lw-money">
      <svg class="lw-mirror" role="img" width="100%" height={height} focusable="false">
        <title>{title}</title>
        {parts.map((part, index) => (
          <MoneyPartDrawing {...part} label={small ? undefined : part.label} start={startOf(index)} height={height} />
        ))}
      </svg>
      {mark && <Mark {...mark} />}
    </div>
  );
}

function Mark({ share, label }: { share: number; label: string }) {
  // At either end the words stay inside the bar.
  const anchor = share > 0.8 ? "end" : share < 0.2 ? "start" : "middle";
  return (
    <svg class="lw-mirror lw-money__mark" width="100%" height="26" focusable="false">
      <svg x={percent(share)} overflow="visible">
        <path d="M0 0v8" />
        <text y="21" text-anchor={anchor}>
          {label}
        </text>
      </svg>
    </svg>
  );
}
