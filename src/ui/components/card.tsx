import { classes, present, type Attributes, type Children } from "../markup.ts";
import { Action, CardHeading, type ActionOptions } from "./action.tsx";
import { CardTitle, careVariants } from "./card-title.tsx";
import type { HeadingLevel, HeadingSize } from "./heading.tsx";
import { NhsIcon } from "./nhs-icon.tsx";

export type CardVariant =
  "feature" | "primary" | "secondary" | "warning" | "non-urgent" | "urgent" | "emergency" | "top-task";

export interface CardProps {
  heading?: Children;
  headingSize?: HeadingSize;
  /** By default 2. */
  headingLevel?: HeadingLevel;
  headingId?: string;
  headingClass?: string;
  /** What a screen reader says before the heading. */
  headingPrefix?: string;
  /** Where the heading leads. */
  href?: string;
  /** Makes the whole card a target for the heading's link. */
  clickable?: boolean;
  variant?: CardVariant;
  actions?: readonly ActionOptions[];
  /** A picture above; its own text is `alt`. */
  image?: { src: string; alt: string };
  children?: Children;
  id?: string;
  class?: string;
  attributes?: Attributes;
}

/** A thing on a page of its own ground: a heading and what belongs to it. A bare text becomes its description. */
export function Card(props: CardProps) {
  const { variant, actions = [], heading, image, children } = props;
  const isCare = Boolean(variant && variant in careVariants && present(heading));
  const title = present(heading) && <CardTitle {...props} isCare={isCare} />;
  return (
    <div class={cardClass(props, isCare)} id={props.id} {...props.attributes}>
      {image && <img class="nhsuk-card__img" src={image.src} alt={image.alt} />}
      {(isCare || actions.length > 0) && (
        <div class="nhsuk-card__heading-container">
          {title}
          <CardActions actions={actions} heading={heading} />
        </div>
      )}
      <div class="nhsuk-card__content">
        {!isCare && !actions.length && title}
        {typeof children === "string" ? <p class="nhsuk-card__description">{children}</p> : children}
        {variant === "primary" && <NhsIcon name="chevron-right-circle" />}
      </div>
    </div>
  );
}

function cardClass({ clickable, variant, ...props }: CardProps, isCare: boolean) {
  const plain = variant && ["feature", "primary", "secondary", "warning"].includes(variant);
  return classes(
    "nhsuk-card",
    clickable && "nhsuk-card--clickable",
    plain && `nhsuk-card--${variant}`,
    isCare && `nhsuk-card--care nhsuk-card--care--${variant}`,
    props.class,
  );
}

function CardActions({ actions, heading }: { actions: readonly ActionOptions[]; heading?: Children }) {
  if (!actions.length) return null;
  const [first, ...others] = actions.map((action) => (
    <CardHeading.Provider value={heading}>
      <Action {...action} />
    </CardHeading.Provider>
  ));
  if (!others.length) return <div class="nhsuk-card__actions">{first}</div>;
  return (
    <ul class="nhsuk-card__actions">
      {[first, ...others].map((action) => (
        <li class="nhsuk-card__action">{action}</li>
      ))}
    </ul>
  );
}
