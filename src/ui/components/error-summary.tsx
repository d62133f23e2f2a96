import { classes, present, type Attributes, type Children } from "../markup.ts";
import { useWords } from "../words-context.ts";
import { Heading } from "./heading.tsx";

/** A problem that the reader can mend. `field` is the id of its control (the first one of a group). */
export interface ErrorSummaryItem {
  field?: string;
  message: Children;
  /** Where the link goes, when not to `#field`. */
  href?: string;
  attributes?: Attributes;
}

export interface ErrorSummaryProps {
  errors: readonly ErrorSummaryItem[];
  title?: Children;
  description?: Children;
  disableAutoFocus?: boolean;
  id?: string;
  class?: string;
  attributes?: Attributes;
}

/** All problems of a page, above everything else, each linking to its answer. Renders nothing without problems. */
export function ErrorSummary({
  errors,
  title,
  description,
  disableAutoFocus,
  id,
  attributes,
  ...rest
}: ErrorSummaryProps) {
  const words = useWords();
  if (!errors.length && !present(title) && !present(description)) return null;
  return (
    <div
      class={classes("nhsuk-error-summary", rest.class)}
      id={id}
      data-module="nhsuk-error-summary"
      data-disable-auto-focus={disableAutoFocus === undefined ? undefined : String(disableAutoFocus)}
      {...attributes}
    >
      {/* The alert is inside, so that moving the focus here does not cut off its announcement. */}
      <div role="alert">
        <Heading level={2} baseClass="nhsuk-error-summary__heading">
          {title ?? words("ui.error.title")}
        </Heading>
        <div class="nhsuk-error-summary__body">
          {present(description) && <p>{description}</p>}
          {errors.length > 0 && (
            <ul class="nhsuk-list nhsuk-error-summary__list">
              {errors.map((error) => (
                <li>
                  <ErrorLink {...error} />
                </li>
              ))}
            </ul>
          )}
        </div>
      </div>
    </div>
  );
}

function ErrorLink({ field, href, message, attributes }: ErrorSummaryItem) {
  const target = href ?? (field && `#${field}`);
  if (!target) return <>{message}</>;
  return (
    <a href={target} {...attributes}>
      {message}
    </a>
  );
}
