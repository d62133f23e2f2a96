import { classes, type Attributes, type Children } from "../markup.ts";

export type CaptionSize = "xxs" | "xs" | "s" | "m" | "l" | "xl" | "xxl";
export type CaptionPlacement = "before" | "start" | "end" | "after";
export type CaptionElement = "span" | "p" | "div";

export interface CaptionProps {
  children: Children;
  size?: CaptionSize;
  placement?: CaptionPlacement;
  element?: CaptionElement;
  id?: string;
  class?: string;
  attributes?: Attributes;
}

/** The small grey line that belongs to a heading. */
export function Caption({
  children,
  size,
  placement,
  element: Element = "span",
  id,
  attributes,
  ...rest
}: CaptionProps) {
  const below = placement === "after" || placement === "end";
  const name = size && ["m", "l", "xl", "xxl"].includes(size) ? `nhsuk-caption-${size}` : "nhsuk-caption";
  return (
    <Element class={classes(name, below && "nhsuk-caption--bottom", rest.class)} id={id} {...attributes}>
      {children}
    </Element>
  );
}
