import { classes, present, type Attributes, type Children } from "../markup.ts";
import { useWords } from "../words-context.ts";
import { Heading, type HeadingLevel } from "./heading.tsx";

export interface NotificationBannerProps {
  /** The bar's word; by default "Important", or "Success". */
  title?: Children;
  titleId?: string;
  titleLevel?: HeadingLevel;
  heading?: Children;
  headingElement?: "h3" | "p";
  /** A bare text becomes a paragraph, or the heading where there is none. */
  children?: Children;
  variant?: "success";
  role?: "alert" | "region";
  disableAutoFocus?: boolean;
  id?: string;
  class?: string;
  attributes?: Attributes;
}

/** Something about the whole page that happened elsewhere, or that an act has worked. */
export function NotificationBanner({ variant, disableAutoFocus, children, ...props }: NotificationBannerProps) {
  const words = useWords();
  const titleId = props.titleId ?? "nhsuk-notification-banner-title";
  const success = variant === "success";
  return (
    <div
      class={classes("nhsuk-notification-banner", props.class, success && "nhsuk-notification-banner--success")}
      id={props.id}
      data-module="nhsuk-notification-banner"
      data-disable-auto-focus={disableAutoFocus === undefined ? undefined : String(disableAutoFocus)}
      role={props.role ?? (success ? "alert" : "region")}
      aria-labelledby={titleId}
      {...props.attributes}
    >
      <div class="nhsuk-notification-banner__header">
        <Heading level={props.titleLevel ?? 2} id={titleId} baseClass="nhsuk-notification-banner__title">
          {props.title ?? words(success ? "ui.success" : "ui.important")}
        </Heading>
      </div>
      <div class="nhsuk-notification-banner__content">
        <Heading level={3} element={props.headingElement} baseClass="nhsuk-notification-banner__heading">
          {props.heading}
        </Heading>
        {typeof children === "string" ? (
          <p class={present(props.heading) ? "nhsuk-body" : "nhsuk-notification-banner__heading"}>{children}</p>
        ) : (
          children
        )}
      </div>
    </div>
  );
}
