import { drawn, type PlacedStone } from "./stone-path-places.ts";
import type { Stone } from "./stones.tsx";

/**
 * A young person's weeks as stones on a winding path. It repeats what the sentence above and the list beside it say, so
 * it is hidden from screen readers.
 */
export function StonePath({ stones }: { stones: readonly Stone[] }) {
  const { placed, road, height } = drawn(stones);
  return (
    <svg class="lw-stone-path lw-mirror" viewBox={`0 0 320 ${height}`} aria-hidden="true" focusable="false">
      <path class="lw-stone-path__road" d={road} />
      {placed.map((stone) => (
        <Drawn {...stone} />
      ))}
    </svg>
  );
}

function Drawn({ state, number, x, y }: PlacedStone) {
  if (state === "uncounted") return <path class="lw-stone-path__tent" d={`M${x} ${y - 9}l-10 17h20z`} />;
  const radius = state === "tonight" ? 27 : 22;
  return (
    <g class={`lw-stone-path__stone lw-stone-path__stone--${state}`}>
      <circle cx={x} cy={y} r={radius} />
      {state === "attended" && <path class="lw-upright" d={`M${x - 7} ${y - 7}l5 5 9-10`} />}
      <text x={x} y={state === "attended" ? y + 13 : y + 6}>
        {number}
      </text>
    </g>
  );
}
