import { classes, present, type Attributes, type Children } from "../markup.ts";
import { ErrorMessage } from "./error-message.tsx";
import { Hint } from "./hint.tsx";
import { Label, type LabelOptions } from "./label.tsx";

/** What every form control takes. `id` is by default the `name`; the error's id is `<id>-error`, the hint's `<id>-hint`. */
export interface FieldProps {
  name: string;
  id?: string;
  label: Children;
  labelOptions?: LabelOptions;
  hint?: Children;
  /** The message, or `true` for the error state alone. */
  error?: Children;
  disabled?: boolean;
  describedBy?: string;
  class?: string;
  attributes?: Attributes;
  groupClass?: string;
  groupAttributes?: Attributes;
}

interface Described {
  id?: string;
  name?: string;
  hint?: Children;
  error?: Children;
  describedBy?: string;
}

/** The ids of a control's hint and error, and the `aria-describedby` that binds those shown. */
export function fieldIds({ id, name, hint, error, describedBy }: Described) {
  const fieldId = id ?? name ?? "";
  const hintId = present(hint) ? `${fieldId}-hint` : undefined;
  const errorId = present(error) && error !== true ? `${fieldId}-error` : undefined;
  return { id: fieldId, hintId, errorId, describedBy: classes(describedBy, hintId, errorId) || undefined };
}

interface FormGroupProps {
  error?: Children;
  class?: string;
  attributes?: Attributes;
  children?: Children;
}

/** A question with its answer, set apart from the next; has the red edge when in error. */
export function FormGroup({ error, attributes, children, ...rest }: FormGroupProps) {
  return (
    <div class={classes("nhsuk-form-group", present(error) && "nhsuk-form-group--error", rest.class)} {...attributes}>
      {children}
    </div>
  );
}

/** Hint and error of a control, in the order in which they are read. */
export function HintAndError({
  hint,
  error,
  ...ids
}: { hint?: Children; error?: Children } & ReturnType<typeof fieldIds>) {
  return (
    <>
      {ids.hintId && <Hint id={ids.hintId}>{hint}</Hint>}
      {ids.errorId && <ErrorMessage id={ids.errorId}>{error}</ErrorMessage>}
    </>
  );
}

/** Label, hint, error and then the control itself, given as children. */
export function Field({ children, ...props }: FieldProps & { children: Children }) {
  const ids = fieldIds(props);
  return (
    <FormGroup error={props.error} class={props.groupClass} attributes={props.groupAttributes}>
      <Label for={ids.id} {...props.labelOptions}>
        {props.label}
      </Label>
      <HintAndError hint={props.hint} error={props.error} {...ids} />
      {children}
    </FormGroup>
  );
}
