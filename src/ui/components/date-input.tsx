import { classes, present, type Children } from "../markup.ts";
import { useWords } from "../words-context.ts";
import { Fieldset } from "./fieldset.tsx";
import { fieldIds, FormGroup, HintAndError, type FieldProps } from "./field.tsx";
import { InputControl } from "./input.tsx";
import { Label } from "./label.tsx";

export type DatePart = "day" | "month" | "year";

export interface DateInputProps extends Omit<FieldProps, "label"> {
  label?: Children;
  value?: Partial<Record<DatePart, string | number>>;
  /** By default day, month and year. */
  parts?: readonly DatePart[];
  /** The form names of the parts; by default `<name>-day`, `<name>-month`, `<name>-year`. */
  partNames?: Partial<Record<DatePart, string>>;
  partLabels?: Partial<Record<DatePart, Children>>;
  partAutocomplete?: Partial<Record<DatePart, string>>;
  disabledParts?: readonly DatePart[];
  /** The parts that are wrong, where not all are. */
  errorParts?: readonly DatePart[];
}

/** A date typed in parts. Part ids are `<id>-day` and so on; the first wrong one is what an error summary links to. */
export function DateInput(props: DateInputProps) {
  const ids = fieldIds(props);
  const parts = props.parts ?? ["day", "month", "year"];
  const inError = present(props.error) || Boolean(props.errorParts?.length);
  const grouped = present(props.label);
  const inner = (
    <>
      <HintAndError hint={props.hint} error={props.error} {...ids} />
      <div class={classes("nhsuk-date-input", props.class)} id={ids.id} {...props.attributes}>
        {parts.map((part) => (
          <Part {...props} part={part} id={`${ids.id}-${part}`} />
        ))}
      </div>
    </>
  );
  return (
    <FormGroup error={inError} class={props.groupClass} attributes={props.groupAttributes}>
      {grouped ? (
        // Without the role, some screen readers do not read the hint of a group of text inputs.
        <Fieldset legend={props.label} legendOptions={props.labelOptions} role="group" describedBy={ids.describedBy}>
          {inner}
        </Fieldset>
      ) : (
        inner
      )}
    </FormGroup>
  );
}

function Part({ part, id, ...props }: DateInputProps & { part: DatePart; id: string }) {
  const words = useWords();
  const wrong = props.errorParts?.length ? props.errorParts.includes(part) : present(props.error);
  return (
    <div class="nhsuk-date-input__item">
      <FormGroup error={wrong}>
        <Label for={id} class="nhsuk-date-input__label">
          {props.partLabels?.[part] ?? words(`ui.date.${part}`)}
        </Label>
        <InputControl
          label=""
          id={id}
          name={props.partNames?.[part] ?? `${props.name}-${part}`}
          value={props.value?.[part]}
          class="nhsuk-date-input__input"
          width={part === "year" ? 4 : 2}
          inputmode="numeric"
          error={wrong}
          autocomplete={props.partAutocomplete?.[part]}
          disabled={props.disabledParts?.includes(part) ?? props.disabled}
        />
      </FormGroup>
    </div>
  );
}
