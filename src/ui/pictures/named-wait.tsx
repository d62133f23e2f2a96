import type { Children } from "../markup.ts";

export interface NamedWaitProps {
  /** "You will hear by" */
  lead: Children;
  /** The day and hour: "Thursday 10 September, 5pm". */
  when: Children;
  /** "from Priya Shah, link worker" */
  who: Children;
}

/** A wait with its moment and its person, in sun yellow. */
export function NamedWait({ lead, when, who }: NamedWaitProps) {
  return (
    <div class="lw-named-wait">
      <p>{lead}</p>
      <p class="lw-named-wait__when">{when}</p>
      <p>{who}</p>
    </div>
  );
}
