import { present, type Children } from "../markup.ts";

export interface TimelineEntry {
  /** "Yesterday, 4:12pm · Text from Maja" */
  when: Children;
  text: Children;
  /** Who wrote it down, or what came of it. */
  by?: Children;
  id?: string;
}

/** What happened, newest first. */
export function Timeline({ entries }: { entries: readonly TimelineEntry[] }) {
  return (
    <ol class="lw-timeline">
      {entries.map(({ when, text, by, id }) => (
        <li id={id}>
          <p class="lw-small">{when}</p>
          <p>{text}</p>
          {present(by) && <p class="lw-small">{by}</p>}
        </li>
      ))}
    </ol>
  );
}

export interface NextStep {
  /** "By Thursday 10 September, 5pm" */
  when: Children;
  children: Children;
}

/** What will happen, in order; the first step is marked as the one being waited for. */
export function NextSteps({ steps }: { steps: readonly NextStep[] }) {
  return (
    <ol class="lw-next-steps">
      {steps.map(({ when, children }) => (
        <li>
          <h3>{when}</h3>
          {typeof children === "string" ? <p>{children}</p> : children}
        </li>
      ))}
    </ol>
  );
}
