import { classes, type Attributes, type Children } from "../markup.ts";

export interface ScrollProps {
  children?: Children;
  /** The id of what names the region. */
  labelledBy?: string;
  variant?: "reverse";
  id?: string;
  class?: string;
  attributes?: Attributes;
}

/** Scrolls sideways what is too wide, so that the page does not. */
export function Scroll({ children, labelledBy, variant, id, attributes, ...rest }: ScrollProps) {
  return (
    <div
      class={classes("nhsuk-scroll", variant && `nhsuk-scroll--${variant}`, rest.class)}
      id={id}
      data-module="nhsuk-scroll"
      {...attributes}
    >
      <div class="nhsuk-scroll__content" role="region" aria-labelledby={labelledBy}>
        {typeof children === "string" ? <p>{children}</p> : children}
      </div>
    </div>
  );
}
