import { classes, type Children } from "../markup.ts";
import { useWords } from "../words-context.ts";
import { Button, type ButtonProps } from "./button.tsx";
import { Input, type InputProps } from "./input.tsx";

export interface SearchInputProps extends InputProps {
  /** The button's words; without them it has a magnifying glass and this as its name. */
  button?: Children;
  buttonOptions?: Omit<ButtonProps, "children"> | false;
}

/** Words to look for, with the button beside them. */
export function SearchInput({ button, buttonOptions = {}, ...props }: SearchInputProps) {
  const words = useWords();
  return (
    <Input
      {...props}
      type={props.type ?? "search"}
      autocomplete={props.autocomplete ?? "off"}
      class={classes("nhsuk-search-input__input", props.class)}
      wrapperClass="nhsuk-search-input__wrapper"
      groupClass={classes("nhsuk-search-input", props.large && "nhsuk-search-input--large", props.groupClass)}
      afterInput={
        buttonOptions && (
          <Button
            ariaLabel={words("ui.search")}
            icon="search"
            small={!props.large}
            disabled={props.disabled}
            {...buttonOptions}
            class={classes("nhsuk-search-input__button", buttonOptions.class)}
          >
            {button}
          </Button>
        )
      }
    />
  );
}
