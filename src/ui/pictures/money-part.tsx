import type { MoneyPart } from "./money-kinds.ts";
import { percent } from "./percent.ts";

interface MoneyPartDrawingProps extends MoneyPart {
  /** Where it begins on the bar, 0 to 1. */
  start: number;
  height: number;
}

/** A label fits where its part is wide enough on the narrowest page that shows labels. */
const roomForLabel = 0.2;

/** One part of a money bar, two pixels from the one before. Widths are percentages, so the bar is as wide as its page. */
export function MoneyPartDrawing({ kind, share, label, start, height }: MoneyPartDrawingProps) {
  const fits = label && share >= roomForLabel;
  return (
    <svg x={percent(start)} width={percent(share)} height={height}>
      <g transform={start > 0 ? "translate(2 0)" : undefined}>
        <rect class={`lw-money__part--${kind}`} width="100%" height={height} />
        {kind === "committed" && (
          <line class="lw-money__stripes" x2="110%" y1={height / 2} y2={height / 2} stroke-width={height} />
        )}
        {kind !== "spent" && <Edge height={height} />}
      </g>
      {/* The inner part is cut off on the right, so its right edge is drawn where the cut is. */}
      {kind !== "spent" && <line class="lw-money__edge" x1="100%" x2="100%" y2={height} stroke-width="2" />}
      {fits && (
        <>
          {kind === "committed" && <rect class="lw-money__paper" x="12" y="8" width={label.length * 8.4} height="22" />}
          <text class={`lw-money__label lw-money__label--${kind}`} x="16" y={height / 2 + 5}>
            {label}
          </text>
        </>
      )}
    </svg>
  );
}

function Edge({ height }: { height: number }) {
  return (
    <g class="lw-money__edge">
      <line x2="100%" stroke-width="2" />
      <line x2="100%" y1={height} y2={height} stroke-width="2" />
      <line y2={height} stroke-width="2" />
    </g>
  );
}
