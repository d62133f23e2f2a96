import { useWords } from "../words-context.ts";
import { Card, type CardProps } from "./card.tsx";

export type WarningCalloutProps = Omit<CardProps, "variant" | "href" | "clickable">;

/** What must be known before going on. */
export function WarningCallout({ headingLevel = 3, headingPrefix, ...props }: WarningCalloutProps) {
  const words = useWords();
  const important = words("ui.important");
  // A heading that says "important" itself needs no hidden beginning.
  const says = typeof props.heading === "string" && props.heading.toLowerCase().includes(important.toLowerCase());
  const prefix = headingPrefix ?? (says ? undefined : important);
  return <Card {...props} variant="warning" headingLevel={headingLevel} headingPrefix={prefix} />;
}
