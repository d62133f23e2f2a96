import { classes, type Attributes, type Children } from "../markup.ts";

export interface HintProps {
  children?: Children;
  id?: string;
  class?: string;
  attributes?: Attributes;
}

/** Help for answering, read out together with the control that names it in `aria-describedby`. */
export function Hint({ children, id, attributes, ...rest }: HintProps) {
  return (
    <div class={classes("nhsuk-hint", rest.class)} id={id} {...attributes}>
      {children}
    </div>
  );
}
