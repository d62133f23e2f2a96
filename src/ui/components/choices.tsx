import { classes, present, type Children } from "../markup.ts";
import { ChoiceItem, type Choice, type ChoiceItemOptions } from "./choice-item.tsx";
import { Fieldset } from "./fieldset.tsx";
import { fieldIds, FormGroup, HintAndError, type FieldProps } from "./field.tsx";

export interface ChoicesProps extends Omit<FieldProps, "label"> {
  /** The question, as legend; without it there is no fieldset. */
  label?: Children;
  items: ChoiceItemOptions[];
  small?: boolean;
  inline?: boolean;
}

interface Kind {
  block: "nhsuk-radios" | "nhsuk-checkboxes";
  type: "radio" | "checkbox";
  isChecked: (choice: Choice) => boolean;
}

/** What radios and checkboxes have in common: a question, its hint and error, and the answers. */
export function Choices({ block, type, isChecked, ...props }: ChoicesProps & Kind) {
  const ids = fieldIds(props);
  const grouped = present(props.label);
  const { small, inline } = props;
  // Without a fieldset to describe, each checkbox is described itself.
  const itemDescribedBy = grouped || type === "radio" ? undefined : props.describedBy;
  const inner = (
    <>
      <HintAndError hint={props.hint} error={props.error} {...ids} />
      <div
        class={classes(block, small && `${block}--small`, inline && `${block}--inline`, props.class)}
        data-module={block}
        {...props.attributes}
      >
        {props.items.map((item, index) => (
          <ChoiceItem
            {...{ block, type, item }}
            id={("id" in item && item.id) || (index === 0 ? ids.id : `${ids.id}-${index + 1}`)}
            name={props.name}
            checked={"value" in item && (item.checked ?? isChecked(item))}
            disabled={props.disabled}
            describedBy={itemDescribedBy}
          />
        ))}
      </div>
    </>
  );
  return (
    <FormGroup error={props.error} class={props.groupClass} attributes={props.groupAttributes}>
      {grouped ? (
        <Fieldset legend={props.label} legendOptions={props.labelOptions} describedBy={ids.describedBy}>
          {inner}
        </Fieldset>
      ) : (
        inner
      )}
    </FormGroup>
  );
}
