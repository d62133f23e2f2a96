import { useWords } from "../words-context.ts";
import type { CardProps } from "./card.tsx";
import { Heading } from "./heading.tsx";

/** The cards that say how soon to seek care, with the words that a screen reader says first. */
export const careVariants = {
  "non-urgent": "ui.care.nonUrgent",
  urgent: "ui.care.urgent",
  emergency: "ui.care.emergency",
} as const;

/** The heading of a card: a link, or words with a hidden beginning, or plain words. */
export function CardTitle(props: CardProps & { isCare: boolean }) {
  const { heading, href, variant, isCare } = props;
  const words = useWords();
  const prefix = props.headingPrefix ?? (isCare && words(careVariants[variant as keyof typeof careVariants]));
  return (
    <>
      <Heading
        level={props.headingLevel ?? 2}
        size={props.headingSize}
        id={props.headingId}
        class={props.headingClass}
        baseClass="nhsuk-card__heading"
        sizePrefix="nhsuk-heading-"
      >
        {titleText()}
      </Heading>
      {isCare && <span class="nhsuk-card--care__arrow" aria-hidden="true" />}
    </>
  );

  function titleText() {
    if (href !== undefined && variant !== "feature") {
      return (
        <a class="nhsuk-card__link" href={href}>
          {heading}
        </a>
      );
    }
    if (!prefix) return heading;
    return (
      <span role={"text" as "none"}>
        <span class="nhsuk-u-visually-hidden">{prefix}: </span>
        {heading}
      </span>
    );
  }
}
