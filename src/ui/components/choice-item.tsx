import { classes, present, type Attributes, type Children } from "../markup.ts";
import { Hint } from "./hint.tsx";
import { Label } from "./label.tsx";

export interface Choice {
  value: string | number;
  label: Children;
  hint?: Children;
  checked?: boolean;
  disabled?: boolean;
  /** What is asked only when this is chosen. Without scripts it is always shown, and ignored where it is not needed. */
  conditional?: Children;
  id?: string;
  /** Of checkboxes: its own form name. */
  name?: string;
  /** Of checkboxes: `exclusive` unticks the others of its group, `inclusive` ticks them all. */
  behaviour?: "exclusive" | "inclusive";
  behaviourGroup?: string;
  attributes?: Attributes;
}

export type ChoiceItemOptions = Choice | { divider: Children; behaviour?: "inclusive" };

interface ChoiceItemProps {
  block: "nhsuk-radios" | "nhsuk-checkboxes";
  type: "radio" | "checkbox";
  item: ChoiceItemOptions;
  id: string;
  name: string;
  checked: boolean;
  disabled?: boolean;
  describedBy?: string;
}

/** One radio or checkbox with its label, hint and what it reveals; or the "or" between two. */
export function ChoiceItem({ item, ...props }: ChoiceItemProps) {
  // "All of these" works by script alone, so it is hidden where there is none.
  const hidden = item.behaviour === "inclusive" && "nhsuk-u-frontend-not-supported-hidden";
  if ("divider" in item) return <div class={classes(`${props.block}__divider`, hidden)}>{item.divider}</div>;
  return <ChoiceInput {...props} choice={item} hidden={hidden} />;
}

type ChoiceInputProps = Omit<ChoiceItemProps, "item"> & { choice: Choice; hidden: string | false };

function ChoiceInput({ choice, hidden, block, type, id, name, checked, disabled, describedBy }: ChoiceInputProps) {
  const hintId = present(choice.hint) ? `${id}-item-hint` : undefined;
  const conditionalId = present(choice.conditional) ? `conditional-${id}` : undefined;
  return (
    <>
      <div class={classes(`${block}__item`, hidden)}>
        <input
          class={`${block}__input`}
          id={id}
          name={choice.name ?? name}
          type={type}
          value={choice.value}
          checked={checked}
          disabled={choice.disabled ?? disabled}
          data-behaviour={choice.behaviour}
          data-behaviour-group={choice.behaviourGroup}
          data-aria-controls={conditionalId}
          aria-describedby={classes(describedBy, hintId) || undefined}
          {...choice.attributes}
        />
        <Label for={id} class={`${block}__label`}>
          {choice.label}
        </Label>
        {hintId && (
          <Hint id={hintId} class={`${block}__hint`}>
            {choice.hint}
          </Hint>
        )}
      </div>
      {conditionalId && (
        <div class={classes(`${block}__conditional`, !checked && `${block}__conditional--hidden`)} id={conditionalId}>
          {choice.conditional}
        </div>
      )}
    </>
  );
}
