import { present, type Children } from "../markup.ts";
import { LoadBar } from "./load-bar.tsx";

export interface FigureProps {
  label: Children;
  value: Children;
  /** What the figure counts: "of 300", "days". */
  unit?: Children;
  /** A bar that repeats a part of a whole. */
  bar?: { value: number; max: number };
  /** What it means, in a sentence. */
  children?: Children;
  definition?: { href: string; label: Children };
}

/** A headline figure, the sentence that says what it means and the way to how it is worked out. */
export function Figure({ label, value, unit, bar, children, definition }: FigureProps) {
  return (
    <div class="lw-figure">
      <h3>{label}</h3>
      <p class="lw-figure__value">
        <strong>{value}</strong> {unit}
      </p>
      {bar && <LoadBar {...bar} />}
      {present(children) && <p>{children}</p>}
      {definition && (
        <p>
          <a href={definition.href}>{definition.label}</a>
        </p>
      )}
    </div>
  );
}

/** Headline figures beside one another, with a thin line between. */
export function Figures({ children }: { children: Children }) {
  return <div class="lw-figures lw-sheet">{children}</div>;
}
