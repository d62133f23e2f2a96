import { Choices, type ChoicesProps } from "./choices.tsx";

export interface RadiosProps extends ChoicesProps {
  /** The value of the chosen answer. Nothing is chosen by default. */
  value?: string | number;
}

/** One answer of a few. `label` is the question, as legend of the group. */
export function Radios({ value, ...props }: RadiosProps) {
  const given = value !== undefined && value !== "";
  return (
    <Choices
      {...props}
      block="nhsuk-radios"
      type="radio"
      isChecked={(choice) => given && String(choice.value) === String(value)}
    />
  );
}
