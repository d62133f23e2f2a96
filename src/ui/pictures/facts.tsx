import { classes, type Children } from "../markup.ts";

export interface Fact {
  text: Children;
  /** What may not fit stands with "!" in place of a tick. */
  but?: boolean;
}

/** Why something fits, and what may not: facts, not scores. */
export function Facts({ facts, plain }: { facts: readonly Fact[]; plain?: boolean }) {
  return (
    <ul class={classes("lw-facts", plain && "lw-facts--plain")}>
      {facts.map(({ text, but }) => (
        <li class={but ? "lw-facts__but" : "lw-facts__fits"}>
          <span aria-hidden="true">{but ? "!" : "✓"}</span> {text}
        </li>
      ))}
    </ul>
  );
}

/** Short labelled facts beside one another: next, where, cost. */
export function FactGrid({ facts }: { facts: readonly { label: Children; value: Children }[] }) {
  return (
    <dl class="lw-fact-grid">
      {facts.map(({ label, value }) => (
        <div>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Labels with their amounts under one another; the last may be the sum. */
export function Amounts({ rows }: { rows: readonly { label: Children; amount: Children; sum?: boolean }[] }) {
  return (
    <dl class="lw-amounts">
      {rows.map(({ label, amount, sum }) => (
        <div class={sum ? "lw-amounts__sum" : undefined}>
          <dt>{label}</dt>
          <dd>{amount}</dd>
        </div>
      ))}
    </dl>
  );
}

/** What was found, in short pieces: the evidence under a line. */
export function Evidence({ items }: { items: readonly Children[] }) {
  return (
    <ul class="lw-evidence">
      {items.map((item) => (
        <li>{item}</li>
      ))}
    </ul>
  );
}
