import type { Children } from "../markup.ts";
import { Icon, type IconName } from "./icon.tsx";

export interface SeeAndNotProps {
  seeHeading: Children;
  see: readonly Children[];
  notHeading: Children;
  not: readonly Children[];
}

/** What someone will and will not see, side by side. Not seeing is no fault, so its crosses are brown. */
export function SeeAndNot({ seeHeading, see, notHeading, not }: SeeAndNotProps) {
  return (
    <div class="lw-see">
      <List heading={seeHeading} items={see} icon="tick" />
      <List heading={notHeading} items={not} icon="cross" />
    </div>
  );
}

function List({ heading, items, icon }: { heading: Children; items: readonly Children[]; icon: IconName }) {
  return (
    <div class={`lw-see__part lw-see__part--${icon}`}>
      <h3>{heading}</h3>
      <ul>
        {items.map((item) => (
          <li>
            <Icon name={icon} /> <span>{item}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
