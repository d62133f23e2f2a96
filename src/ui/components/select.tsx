import { classes, present, type Attributes, type Children } from "../markup.ts";
import { Field, fieldIds, type FieldProps } from "./field.tsx";

export type SelectItem =
  | { text: string; value?: string | number; selected?: boolean; disabled?: boolean; attributes?: Attributes }
  | { divider: true };

export interface SelectProps extends FieldProps {
  items: SelectItem[];
  /** The value (or, of an item without one, the text) that is chosen. */
  value?: string | number;
  beforeInput?: Children;
  afterInput?: Children;
}

/** One answer of a long list. Prefer `Radios` for seven or fewer. */
export function Select(props: SelectProps) {
  const { id, describedBy } = fieldIds(props);
  const control = (
    <select
      class={classes("nhsuk-select", present(props.error) && "nhsuk-select--error", props.class)}
      id={id}
      name={props.name}
      disabled={props.disabled}
      aria-describedby={describedBy}
      {...props.attributes}
    >
      {props.items.map((item) => (
        <Option item={item} value={props.value} />
      ))}
    </select>
  );
  const wrapped = present(props.beforeInput) || present(props.afterInput);
  return (
    <Field {...props}>
      {wrapped ? (
        <div class="nhsuk-input-wrapper">
          {props.beforeInput}
          {control}
          {props.afterInput}
        </div>
      ) : (
        control
      )}
    </Field>
  );
}

function Option({ item, value }: { item: SelectItem; value?: string | number }) {
  if ("divider" in item) return <hr />;
  const chosen =
    item.selected ?? (value !== undefined && value !== "" && String(item.value ?? item.text) === String(value));
  return (
    <option value={item.value} selected={chosen} disabled={item.disabled} {...item.attributes}>
      {item.text}
    </option>
  );
}
