import { classes, type Attributes, type Children } from "../markup.ts";
import { useWords } from "../words-context.ts";

export interface SkipLinkProps {
  href?: string;
  children?: Children;
  class?: string;
  attributes?: Attributes;
}

/** The first link of every page: past the header, for those who use a keyboard. */
export function SkipLink({ href = "#maincontent", children, attributes, ...rest }: SkipLinkProps) {
  const words = useWords();
  return (
    <a class={classes("nhsuk-skip-link", rest.class)} data-module="nhsuk-skip-link" href={href} {...attributes}>
      {children ?? words("ui.skip")}
    </a>
  );
}
