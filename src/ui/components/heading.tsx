import type { JSX } from "preact";
import { classes, present, type Attributes, type Children } from "../markup.ts";
import { Caption, type CaptionElement, type CaptionPlacement, type CaptionSize } from "./caption.tsx";

export type HeadingSize = "xxs" | "xs" | "s" | "m" | "l" | "xl";
export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

/** A caption as part of something that has one: a heading, label, legend, panel or table. */
export interface CaptionOptions {
  caption?: Children;
  captionPlacement?: CaptionPlacement;
  captionElement?: CaptionElement;
  /** By default the size of what it belongs to. */
  captionSize?: CaptionSize;
}

export interface HeadingProps extends CaptionOptions {
  children?: Children;
  level?: HeadingLevel;
  size?: HeadingSize;
  href?: string;
  visuallyHiddenText?: string;
  id?: string;
  class?: string;
  attributes?: Attributes;
  /** For components built on a heading: the element, the class it has and how a size changes that class. */
  element?: keyof JSX.IntrinsicElements;
  baseClass?: string;
  sizePrefix?: string;
  sizes?: readonly string[];
}

const allSizes = ["xxs", "xs", "s", "m", "l", "xl"];

function headingClass({ baseClass = "nhsuk-heading", sizePrefix = `${baseClass}-`, ...props }: HeadingProps) {
  const size = props.size && (props.sizes ?? allSizes).includes(props.size) ? props.size : undefined;
  const sized = size && sizePrefix + size;
  // A size of a plain heading replaces its class (nhsuk-heading-l); elsewhere it is added (nhsuk-label--l).
  const replaces = sizePrefix.replace(baseClass, "") === "-";
  return classes(sized && replaces ? sized : classes(baseClass, sized), props.class) || undefined;
}

/** A heading with its caption inside or beside it. Without children it renders nothing. */
export function Heading(props: HeadingProps) {
  const { caption, captionPlacement: placement, visuallyHiddenText, href, children } = props;
  if (!present(children)) return null;
  const Element = (props.element ?? `h${props.level ?? 1}`) as "h1";
  const size = props.captionSize ?? headingSize(props);
  const captionNode = present(caption) && (
    <Caption size={size} placement={placement} element={props.captionElement}>
      {caption}
    </Caption>
  );
  return (
    <>
      {placement === "before" && captionNode}
      <Element class={headingClass(props)} id={props.id} {...props.attributes}>
        {(placement === "start" || !placement) && captionNode && <>{captionNode} </>}
        {href ? (
          <a class="nhsuk-link" href={href}>
            {children}
          </a>
        ) : (
          children
        )}
        {visuallyHiddenText && <span class="nhsuk-u-visually-hidden"> {visuallyHiddenText}</span>}
        {placement === "end" && captionNode}
      </Element>
      {placement === "after" && captionNode}
    </>
  );
}

function headingSize({ size, sizes = allSizes }: HeadingProps) {
  return size && sizes.includes(size) ? size : undefined;
}
