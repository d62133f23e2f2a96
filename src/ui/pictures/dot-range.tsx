import { useWords } from "../words-context.ts";

export interface DotRangeProps {
  /** The first answer, 0 to 10, if there are two. */
  start?: number;
  latest: number;
  /** Writes the figures under the dots. */
  figures?: boolean;
  /** One sentence; by default "From 3 to 6, on a scale of 0 to 10". */
  title?: string;
}

const left = 10;
const unit = 20;
const xOf = (value: number) => left + value * unit;

/** Two answers on a scale of 0 to 10: where it started as a hollow ring, the latest as a solid disc. */
export function DotRange({ start, latest, figures, title }: DotRangeProps) {
  const words = useWords();
  const said = start === undefined ? words("ui.range.one", { latest }) : words("ui.range", { start, latest });
  return (
    <svg
      class="lw-dots lw-mirror"
      role="img"
      viewBox={`0 0 220 ${figures ? 40 : 20}`}
      width="220"
      height={figures ? 40 : 20}
      focusable="false"
    >
      <title>{title ?? said}</title>
      <path class="lw-dots__scale" d={`M${xOf(0)} 10H${xOf(10)}M${xOf(0)} 5v10M${xOf(5)} 6v8M${xOf(10)} 5v10`} />
      {start !== undefined && <path class="lw-dots__way" d={`M${xOf(start)} 10H${xOf(latest)}`} />}
      {start !== undefined && <circle class="lw-dots__start" cx={xOf(start)} cy="10" r="6" />}
      <circle class="lw-dots__latest" cx={xOf(latest)} cy="10" r="6.5" />
      {figures && <Figures start={start} latest={latest} />}
    </svg>
  );
}

function Figures({ start, latest }: { start?: number; latest: number }) {
  // The ends give way where a figure of the answers would stand on them.
  const ends = [0, 10].filter((end) =>
    [start, latest].every((value) => value === undefined || Math.abs(value - end) >= 1),
  );
  const near = start !== undefined && Math.abs(start - latest) < 0.8;
  const shown = [...ends, ...(start === undefined || near ? [] : [start])];
  return (
    <g class="lw-dots__figures" text-anchor="middle">
      {shown.map((value) => (
        <text x={xOf(value)} y="35">
          {value}
        </text>
      ))}
      <text class="lw-dots__figure--latest" x={xOf(latest)} y="35">
        {latest}
      </text>
    </g>
  );
}
