import { classes, present, type Attributes, type Children } from "../markup.ts";
import { NhsIcon, type NhsIconName } from "./nhs-icon.tsx";

export type ButtonVariant = "secondary" | "secondary-solid" | "reverse" | "warning" | "brand" | "login";

export interface ButtonProps {
  children?: Children;
  variant?: ButtonVariant;
  small?: boolean;
  /** Makes it a link that looks like a button. */
  href?: string;
  name?: string;
  value?: string | number;
  type?: "submit" | "button" | "reset";
  disabled?: boolean;
  preventDoubleClick?: boolean;
  icon?: NhsIconName;
  iconPlacement?: "start" | "end";
  ariaLabel?: string;
  id?: string;
  class?: string;
  attributes?: Attributes;
}

/** An act. One green button a page; the others are `secondary`. The words are a verb with its object. */
export function Button({ variant, small, icon, iconPlacement = "start", children, ...props }: ButtonProps) {
  const shared = {
    class: classes(
      "nhsuk-button",
      variant && `nhsuk-button--${variant}`,
      icon && "nhsuk-button--icon",
      small && "nhsuk-button--small",
      props.class,
    ),
    id: props.id,
    "data-module": "nhsuk-button",
    "data-prevent-double-click": props.preventDoubleClick === undefined ? undefined : String(props.preventDoubleClick),
    "aria-label": props.ariaLabel,
    ...props.attributes,
  };
  const content = icon ? (
    <>
      {iconPlacement === "start" && <NhsIcon name={icon} />}
      {present(children) && <span class="nhsuk-button__content">{children}</span>}
      {iconPlacement === "end" && <NhsIcon name={icon} />}
    </>
  ) : (
    children
  );
  if (props.href !== undefined && !props.type) {
    return (
      <a {...shared} href={props.href} role="button" draggable={false}>
        {content}
      </a>
    );
  }
  return (
    <button
      name={props.name}
      type={props.type ?? "submit"}
      value={props.value}
      disabled={props.disabled}
      aria-disabled={props.disabled ? "true" : undefined}
      {...shared}
    >
      {content}
    </button>
  );
}
