import { classes, present, type Attributes, type Children } from "../markup.ts";
import { Heading, type HeadingLevel } from "./heading.tsx";

export interface PanelProps {
  heading: Children;
  headingSize?: "m" | "l" | "xl";
  headingLevel?: HeadingLevel;
  headingId?: string;
  headingClass?: string;
  variant?: "interruption";
  children?: Children;
  id?: string;
  class?: string;
  attributes?: Attributes;
}

/** That it worked, in the largest words of the page. */
export function Panel({ heading, variant, children, id, attributes, ...props }: PanelProps) {
  return (
    <div class={classes("nhsuk-panel", variant && `nhsuk-panel--${variant}`, props.class)} id={id} {...attributes}>
      <Heading
        level={props.headingLevel}
        size={props.headingSize}
        sizes={["m", "l", "xl"]}
        id={props.headingId}
        class={props.headingClass}
        baseClass="nhsuk-panel__heading"
        sizePrefix="nhsuk-panel__heading--"
      >
        {heading}
      </Heading>
      {present(children) && <div class="nhsuk-panel__body">{children}</div>}
    </div>
  );
}
