import { present, type Children } from "../markup.ts";
import { useWords } from "../words-context.ts";
import { Card, type CardProps } from "./card.tsx";
import { NhsIcon } from "./nhs-icon.tsx";

export interface DoDontListProps extends Omit<CardProps, "variant" | "children" | "actions"> {
  icon: "tick" | "cross";
  items: readonly Children[];
  /** What stands before each item; by default "do not" with crosses. */
  prefix?: string;
  hidePrefix?: boolean;
}

/** What to do, or what not to do. */
export function DoDontList({ icon, items, prefix, hidePrefix, ...props }: DoDontListProps) {
  const words = useWords();
  const before = hidePrefix ? "" : (prefix ?? (icon === "cross" ? words("ui.doNot") : ""));
  return (
    <Card {...props} headingLevel={props.headingLevel ?? 3} variant="feature">
      <ul class={`nhsuk-list nhsuk-list--${icon}`} role="list">
        {items.filter(present).map((item) => (
          <li>
            <NhsIcon name={icon} />
            {before && `${before} `}
            {item}
          </li>
        ))}
      </ul>
    </Card>
  );
}
