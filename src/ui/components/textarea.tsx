import { classes, present, type Children } from "../markup.ts";
import { Field, fieldIds, type FieldProps } from "./field.tsx";

export interface TextareaProps extends FieldProps {
  value?: string;
  /** Height in lines; by default 5. */
  rows?: number;
  autocomplete?: string;
  spellcheck?: boolean;
  beforeInput?: Children;
  afterInput?: Children;
}

/** Several lines of text. */
export function Textarea(props: TextareaProps) {
  const { id, describedBy } = fieldIds(props);
  return (
    <Field {...props}>
      {props.beforeInput}
      <textarea
        class={classes("nhsuk-textarea", present(props.error) && "nhsuk-textarea--error", props.class)}
        id={id}
        name={props.name}
        rows={props.rows ?? 5}
        spellcheck={props.spellcheck}
        disabled={props.disabled}
        aria-describedby={describedBy}
        autocomplete={props.autocomplete}
        {...props.attributes}
      >
        {keepFirstLine(props.value)}
      </textarea>
      {props.afterInput}
    </Field>
  );
}

/** A browser drops one line break right after the tag, so a text that begins with one is given a second. */
function keepFirstLine(value = "") {
  return value.startsWith("\n") ? `\n${value}` : value;
}
