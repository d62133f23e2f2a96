import { classes, present, type Attributes, type Children } from "../markup.ts";
import { useWords } from "../words-context.ts";
import { NhsIcon } from "./nhs-icon.tsx";

export type PageItem =
  { number: number; href: string; current?: boolean; label?: string; attributes?: Attributes } | { ellipsis: true };

export interface PageStep {
  href: string;
  /** In place of "Previous page" or "Next page". */
  text?: Children;
  /** What the other page is called. */
  label?: Children;
  attributes?: Attributes;
}

export interface PaginationProps {
  previous?: PageStep;
  next?: PageStep;
  /** The numbered pages; without them the steps stand alone, with their labels. */
  items?: readonly (PageItem | undefined | false)[];
  label?: string;
  id?: string;
  class?: string;
  attributes?: Attributes;
}

/** The way to the other pages of a list, or to the next of a series. */
export function Pagination({ previous, next, items = [], label, id, attributes, ...rest }: PaginationProps) {
  const words = useWords();
  const numbered = items.length > 0;
  const Step = numbered ? NumberedStep : PlainStep;
  const steps = [
    previous && <Step step={previous} direction="previous" />,
    numbered && <ul class="nhsuk-pagination__list">{items.map((item) => item && <NumberedPage item={item} />)}</ul>,
    next && <Step step={next} direction="next" />,
  ];
  return (
    <nav
      class={classes("nhsuk-pagination", numbered && "nhsuk-pagination--numbered", rest.class)}
      id={id}
      role="navigation"
      aria-label={label ?? words("ui.page.list")}
      {...attributes}
    >
      {numbered ? steps : <ul class="nhsuk-list nhsuk-pagination__list">{steps}</ul>}
    </nav>
  );
}

function NumberedPage({ item }: { item: PageItem }) {
  const words = useWords();
  if ("ellipsis" in item) return <li class="nhsuk-pagination__item nhsuk-pagination__item--ellipsis">⋯</li>;
  const { number, href, current, label, attributes } = item;
  return (
    <li class={classes("nhsuk-pagination__item", current && "nhsuk-pagination__item--current")}>
      <a
        class="nhsuk-pagination__link"
        href={href}
        aria-label={label ?? words("ui.page.label", { number })}
        aria-current={current ? "page" : undefined}
        {...attributes}
      >
        {number}
      </a>
    </li>
  );
}

type StepProps = { step: PageStep; direction: "previous" | "next" };

function StepTitle({ step, direction }: StepProps) {
  const words = useWords();
  return (
    <span class="nhsuk-pagination__title">
      {step.text ?? (
        <>
          {words(`ui.page.${direction}`)}
          <span class="nhsuk-u-visually-hidden"> {words("ui.page")}</span>
        </>
      )}
    </span>
  );
}

function NumberedStep({ step, direction }: StepProps) {
  const back = direction === "previous";
  return (
    <a href={step.href} class={`nhsuk-pagination__${direction}`} rel={back ? "prev" : "next"}>
      {back && <NhsIcon name="arrow-left" />}
      <StepTitle {...{ step, direction }} />
      {!back && <NhsIcon name="arrow-right" />}
    </a>
  );
}

function PlainStep({ step, direction }: StepProps) {
  const rel = direction === "previous" ? "prev" : "next";
  return (
    <li class={`nhsuk-pagination-item--${direction}`}>
      <a
        class={`nhsuk-pagination__link nhsuk-pagination__link--${rel}`}
        href={step.href}
        rel={rel}
        {...step.attributes}
      >
        <StepTitle {...{ step, direction }} />
        {present(step.label) && (
          <>
            <span class="nhsuk-u-visually-hidden">:</span>
            <span class="nhsuk-pagination__page">{step.label}</span>
          </>
        )}
        <NhsIcon name={rel === "prev" ? "arrow-left" : "arrow-right"} />
      </a>
    </li>
  );
}
