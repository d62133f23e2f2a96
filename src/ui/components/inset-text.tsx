import { classes, type Attributes, type Children } from "../markup.ts";
import { useWords } from "../words-context.ts";

export interface InsetTextProps {
  children: Children;
  /** What a screen reader says first; by default "Information". */
  prefix?: string;
  id?: string;
  class?: string;
  attributes?: Attributes;
}

/** A paragraph that differs from the text around it. */
export function InsetText({ children, prefix, id, attributes, ...rest }: InsetTextProps) {
  const words = useWords();
  return (
    <div class={classes("nhsuk-inset-text", rest.class)} id={id} {...attributes}>
      <span class="nhsuk-u-visually-hidden">{prefix ?? words("ui.information")}: </span>
      {typeof children === "string" ? <p>{children}</p> : children}
    </div>
  );
}
