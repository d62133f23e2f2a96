import type { Children } from "../markup.ts";

export interface Count {
  count: number;
  label: Children;
  /** The list it jumps to. */
  href: string;
}

/** A row of counts that jump to their lists; on phones the row scrolls. */
export function Counts({ counts, label }: { counts: readonly Count[]; label: string }) {
  return (
    <nav class="lw-counts" aria-label={label}>
      <ul>
        {counts.map(({ count, label: words, href }) => (
          <li>
            <a href={href}>
              <strong>{count}</strong> <span>{words}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
