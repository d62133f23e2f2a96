import { Choices, type ChoicesProps } from "./choices.tsx";

export interface CheckboxesProps extends ChoicesProps {
  /** The values of the ticked answers. */
  value?: readonly (string | number)[];
}

/** Any number of answers. `label` is the question, as legend of the group. */
export function Checkboxes({ value = [], ...props }: CheckboxesProps) {
  const ticked = new Set(value.map(String));
  return (
    <Choices
      {...props}
      block="nhsuk-checkboxes"
      type="checkbox"
      isChecked={(choice) => ticked.has(String(choice.value))}
    />
  );
}
