import { Table } from "../components/table.tsx";
import type { Children } from "../markup.ts";
import { useWords } from "../words-context.ts";
import type { MoneyKind } from "./money-kinds.ts";

export interface MoneyRow {
  kind: MoneyKind;
  /** In place of the kind's own word. */
  label?: Children;
  /** "£78,412" */
  amount: string;
  /** "46%" */
  share?: string;
  what?: Children;
}

/** The square that ties a row or a sentence to its part of the bar. */
export function MoneyKey({ kind }: { kind: MoneyKind }) {
  return (
    <svg class="lw-money__key" width="16" height="16" aria-hidden="true" focusable="false">
      <rect class={`lw-money__part--${kind}`} width="16" height="16" />
      {kind === "committed" && <line class="lw-money__stripes" x2="20" y1="8" y2="8" stroke-width="16" />}
      <rect class="lw-money__edge" width="16" height="16" fill="none" stroke-width="2" />
    </svg>
  );
}

/** The figures of a money bar, with what each is made of. */
export function MoneyTable({ rows, caption }: { rows: readonly MoneyRow[]; caption?: Children }) {
  const words = useWords();
  return (
    <Table
      caption={caption}
      captionSize="s"
      head={[
        words("ui.money.where"),
        { content: words("ui.money.amount"), format: "numeric" },
        { content: words("ui.money.share"), format: "numeric" },
        words("ui.money.what"),
      ]}
      rows={rows.map(({ kind, label, amount, share, what }) => [
        <>
          <MoneyKey kind={kind} /> {label ?? words(`ui.money.${kind}`)}
        </>,
        amount,
        share ?? "",
        what ?? "",
      ])}
      responsive
    />
  );
}
