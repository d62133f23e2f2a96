import { classes, present, type Attributes, type Children } from "../markup.ts";
import { Field, fieldIds, type FieldProps } from "./field.tsx";

export interface InputProps extends FieldProps {
  value?: string | number;
  type?: "text" | "email" | "tel" | "url" | "search" | "number" | "password" | "date" | "time";
  /** Width in characters. */
  width?: 2 | 3 | 4 | 5 | 10 | 20 | 30;
  /** Letters of one width, for references and codes. */
  code?: boolean;
  large?: boolean;
  inputmode?: "text" | "numeric" | "decimal" | "tel" | "email" | "url" | "search";
  autocomplete?: string;
  autocapitalize?: "none" | "off" | "on" | "sentences" | "words" | "characters";
  spellcheck?: boolean;
  pattern?: string;
  placeholder?: string;
  prefix?: Children;
  suffix?: Children;
  beforeInput?: Children;
  afterInput?: Children;
  /** A class of the wrapper that holds input, prefix and suffix. */
  wrapperClass?: string;
}

/** One line of text. */
export function Input(props: InputProps) {
  const control = <InputControl {...props} />;
  const { prefix, suffix, beforeInput, afterInput, wrapperClass } = props;
  const wrapped = [prefix, suffix, beforeInput, afterInput].some(present) || wrapperClass;
  return (
    <Field {...props}>
      {wrapped ? (
        <div class={classes("nhsuk-input-wrapper", props.large && "nhsuk-input-wrapper--large", wrapperClass)}>
          {beforeInput}
          {present(prefix) && <Affix kind="prefix">{prefix}</Affix>}
          {control}
          {present(suffix) && <Affix kind="suffix">{suffix}</Affix>}
          {afterInput}
        </div>
      ) : (
        control
      )}
    </Field>
  );
}

function Affix({ kind, children }: { kind: "prefix" | "suffix"; children: Children }) {
  return (
    <div class={`nhsuk-input-wrapper__${kind}`} aria-hidden="true">
      {children}
    </div>
  );
}

/** The input element alone, for components that bring their own label. */
export function InputControl(props: InputProps) {
  const { id, describedBy } = fieldIds(props);
  // The types of JSX tie some attributes to some types of input; here the caller chooses the type.
  const type: Attributes = { type: props.type ?? "text" };
  return (
    <input
      class={classes(
        "nhsuk-input",
        props.large && "nhsuk-input--large",
        props.code && "nhsuk-input--code",
        present(props.error) && "nhsuk-input--error",
        props.width && `nhsuk-input--width-${props.width}`,
        props.class,
      )}
      id={id}
      name={props.name}
      {...type}
      spellcheck={props.spellcheck}
      value={props.value}
      disabled={props.disabled}
      aria-describedby={describedBy}
      autocomplete={props.autocomplete}
      autocapitalize={props.autocapitalize}
      pattern={props.pattern}
      placeholder={props.placeholder}
      inputmode={props.inputmode}
      {...props.attributes}
    />
  );
}
