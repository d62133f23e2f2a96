import { classes, type Attributes, type Children } from "../markup.ts";
import { Legend } from "./legend.tsx";
import type { LabelOptions } from "./label.tsx";

export interface FieldsetProps {
  legend?: Children;
  legendOptions?: LabelOptions;
  children?: Children;
  describedBy?: string;
  role?: "group" | "radiogroup";
  id?: string;
  class?: string;
  attributes?: Attributes;
}

/** A group of controls that answer one question. */
export function Fieldset({
  legend,
  legendOptions,
  children,
  describedBy,
  role,
  id,
  attributes,
  ...rest
}: FieldsetProps) {
  return (
    <fieldset
      class={classes("nhsuk-fieldset", rest.class)}
      id={id}
      role={role}
      aria-describedby={describedBy}
      {...attributes}
    >
      <Legend {...legendOptions}>{legend}</Legend>
      {children}
    </fieldset>
  );
}
