import { present, type Attributes, type Children } from "../markup.ts";
import { Caption } from "./caption.tsx";
import { Heading, type CaptionOptions, type HeadingLevel } from "./heading.tsx";

export type LabelSize = "s" | "m" | "l" | "xl";

/** How a label or legend looks: `isPageHeading` wraps it in the page's h1 (or another level). */
export interface LabelOptions extends CaptionOptions {
  size?: LabelSize;
  isPageHeading?: boolean;
  headingLevel?: HeadingLevel;
  headingId?: string;
  visuallyHiddenText?: string;
  id?: string;
  class?: string;
  attributes?: Attributes;
}

export interface LabelProps extends LabelOptions {
  children?: Children;
  for?: string;
}

/** The words of a form control, bound to it by `for`. */
export function Label({ isPageHeading, headingLevel, headingId, children, ...props }: LabelProps) {
  if (!present(children)) return null;
  const { captionPlacement: placement, caption } = props;
  const outside = placement === "before" || placement === "after";
  const outsideCaption = present(caption) && (
    <Caption size={props.captionSize ?? props.size} placement={placement} element={props.captionElement}>
      {caption}
    </Caption>
  );
  const label = (
    <Heading
      {...props}
      caption={outside ? undefined : caption}
      element="label"
      baseClass="nhsuk-label"
      sizePrefix="nhsuk-label--"
      sizes={["s", "m", "l", "xl"]}
      attributes={{ for: props.for, ...props.attributes }}
    >
      {children}
    </Heading>
  );
  const Element = `h${headingLevel ?? 1}` as "h1";
  return (
    <>
      {placement === "before" && outsideCaption}
      {isPageHeading ? (
        <Element class="nhsuk-label-wrapper" id={headingId}>
          {label}
        </Element>
      ) : (
        label
      )}
      {placement === "after" && outsideCaption}
    </>
  );
}
