import { classes, type Attributes, type Children } from "../markup.ts";
import { useWords } from "../words-context.ts";

export interface BackLinkProps {
  /** Without it the link is a submit button. */
  href?: string;
  children?: Children;
  visuallyHiddenText?: string;
  variant?: "reverse";
  id?: string;
  class?: string;
  attributes?: Attributes;
}

/** The way back to the page before. */
export function BackLink({ href, children, visuallyHiddenText, variant, id, attributes, ...rest }: BackLinkProps) {
  const words = useWords();
  const name = classes("nhsuk-back-link", variant && `nhsuk-back-link--${variant}`, rest.class);
  const content = (
    <>
      {visuallyHiddenText && <span class="nhsuk-u-visually-hidden">{visuallyHiddenText} </span>}
      {children ?? words("ui.back")}
    </>
  );
  if (href === undefined) {
    return (
      <button class={name} id={id} type="submit" {...attributes}>
        {content}
      </button>
    );
  }
  return (
    <a class={name} id={id} href={href} {...attributes}>
      {content}
    </a>
  );
}
