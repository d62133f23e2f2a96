import { present, type Children } from "../markup.ts";
import { DotRange, type DotRangeProps } from "./dot-range.tsx";

export interface RangeRow extends DotRangeProps {
  label: Children;
  /** Under the label. */
  note?: Children;
}

/** Goals or measures under one another, each with its answers on a scale of 0 to 10. */
export function RangeRows({ rows }: { rows: readonly RangeRow[] }) {
  return (
    <ul class="lw-ranges">
      {rows.map(({ label, note, ...range }) => (
        <li>
          <div>
            <strong>{label}</strong>
            {present(note) && <p class="lw-small">{note}</p>}
          </div>
          <DotRange {...range} />
        </li>
      ))}
    </ul>
  );
}
