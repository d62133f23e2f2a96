import { classes, present, type Children } from "../markup.ts";
import { Caption } from "./caption.tsx";
import { Heading } from "./heading.tsx";
import type { LabelOptions } from "./label.tsx";

export interface LegendProps extends LabelOptions {
  children?: Children;
}

/** The words of a group of form controls. */
export function Legend({ isPageHeading, headingLevel, headingId, children, ...props }: LegendProps) {
  if (!present(children)) return null;
  const { caption, size } = props;
  // A legend must be the first child of its fieldset, so a caption "before" it goes inside.
  const placement = props.captionPlacement === "before" ? "start" : props.captionPlacement;
  const name = classes("nhsuk-fieldset__legend", size && `nhsuk-fieldset__legend--${size}`, props.class);
  const inner = {
    caption: placement === "after" ? undefined : caption,
    captionPlacement: placement,
    captionElement: props.captionElement,
    captionSize: props.captionSize ?? size,
    visuallyHiddenText: props.visuallyHiddenText,
  };
  return (
    <>
      {isPageHeading ? (
        <legend class={name} id={props.id} {...props.attributes}>
          <Heading {...inner} level={headingLevel} id={headingId} baseClass="nhsuk-fieldset__heading">
            {children}
          </Heading>
        </legend>
      ) : (
        <Heading {...inner} element="legend" baseClass={name} id={props.id} attributes={props.attributes}>
          {children}
        </Heading>
      )}
      {placement === "after" && present(caption) && (
        <Caption size={props.captionSize ?? size} placement={placement} element={props.captionElement}>
          {caption}
        </Caption>
      )}
    </>
  );
}
