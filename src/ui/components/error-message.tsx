import { classes, type Attributes, type Children } from "../markup.ts";
import { useWords } from "../words-context.ts";

export interface ErrorMessageProps {
  children?: Children;
  id?: string;
  /** What a screen reader says first; by default "Error". */
  prefix?: string;
  class?: string;
  attributes?: Attributes;
}

/** What to do about one answer, standing above it. */
export function ErrorMessage({ children, id, prefix, attributes, ...rest }: ErrorMessageProps) {
  const spoken = prefix ?? useWords()("ui.error.prefix");
  return (
    <span class={classes("nhsuk-error-message", rest.class)} id={id} {...attributes}>
      {spoken && <span class="nhsuk-u-visually-hidden">{spoken}: </span>}
      {children}
    </span>
  );
}
