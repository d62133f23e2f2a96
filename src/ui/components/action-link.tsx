import { classes, type Attributes, type Children } from "../markup.ts";
import { NhsIcon } from "./nhs-icon.tsx";

export interface ActionLinkProps {
  /** Without it the link is a submit button. */
  href?: string;
  type?: "submit" | "button";
  children: Children;
  variant?: "reverse";
  openInNewWindow?: boolean;
  class?: string;
  attributes?: Attributes;
}

/** The way to start something, more visible than a link and less than a button. */
export function ActionLink({ href, type, children, variant, openInNewWindow, attributes, ...rest }: ActionLinkProps) {
  const shared = {
    class: classes("nhsuk-action-link", variant && `nhsuk-action-link--${variant}`, rest.class),
    ...attributes,
  };
  const content = (
    <>
      <NhsIcon name="arrow-right-circle" />
      <span class="nhsuk-action-link__text">{children}</span>
    </>
  );
  if (href !== undefined && !type) {
    return (
      <a {...shared} href={href} target={openInNewWindow ? "_blank" : undefined}>
        {content}
      </a>
    );
  }
  return (
    <button {...shared} type={type ?? "submit"}>
      {content}
    </button>
  );
}
