import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { classes, present, type Attributes, type Children } from "../markup.ts";

/** A link, or a button of the form around it, that does something to the thing it stands beside. */
export interface ActionOptions {
  label: Children;
  /** Without it the action is a submit button. */
  href?: string;
  type?: "submit" | "button";
  name?: string;
  value?: string | number;
  /** Finishes the label for those who hear it alone: "Change" becomes "Change name". */
  visuallyHiddenText?: string;
  id?: string;
  class?: string;
  attributes?: Attributes;
}

/** The heading of the card around, which an action adds to its hidden words. */
export const CardHeading = createContext<Children>(undefined);

export function Action({ label, href, type, name, value, visuallyHiddenText, id, attributes, ...rest }: ActionOptions) {
  const heading = useContext(CardHeading);
  const shared = { class: classes("nhsuk-link", rest.class), id, ...attributes };
  const content = (
    <>
      {label}
      {(visuallyHiddenText || present(heading)) && (
        <span class="nhsuk-u-visually-hidden">
          {visuallyHiddenText && ` ${visuallyHiddenText}`}
          {present(heading) && <> ({heading})</>}
        </span>
      )}
    </>
  );
  if (href !== undefined && !type) {
    return (
      <a {...shared} href={href}>
        {content}
      </a>
    );
  }
  return (
    <button {...shared} name={name} type={type ?? "submit"} value={value}>
      {content}
    </button>
  );
}
