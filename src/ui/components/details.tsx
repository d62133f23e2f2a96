import { classes, type Attributes, type Children } from "../markup.ts";

export interface DetailsProps {
  summary: Children;
  children?: Children;
  open?: boolean;
  variant?: "reverse";
  id?: string;
  class?: string;
  attributes?: Attributes;
}

/** More for those who want it, folded away. */
export function Details({ summary, children, open, variant, id, attributes, ...rest }: DetailsProps) {
  const name = classes("nhsuk-details", variant && `nhsuk-details--${variant}`, rest.class);
  return (
    <details class={name} id={id} open={open} {...attributes}>
      <summary class="nhsuk-details__summary">
        <span class="nhsuk-details__summary-text">{summary}</span>
      </summary>
      <div class="nhsuk-details__text">{children}</div>
    </details>
  );
}

/** Details as a card, for a section of a page. */
export function Expander(props: DetailsProps) {
  return <Details {...props} class={classes("lw-expander", props.class)} />;
}
