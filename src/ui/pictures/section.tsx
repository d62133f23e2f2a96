import { classes, present, type Attributes, type Children } from "../markup.ts";

export interface SectionProps {
  heading: Children;
  /** How many things it holds; stands grey after the heading. */
  count?: number;
  /** At the end of the heading's line: the order of a list, or a link. */
  aside?: Children;
  children?: Children;
  /** Lists and tables reach to the edges, under a line. */
  flush?: boolean;
  level?: 2 | 3;
  id?: string;
  class?: string;
  attributes?: Attributes;
}

/** A white panel with a heading: the unit of staff pages. */
export function Section({ heading, count, aside, children, flush, level = 2, id, attributes, ...rest }: SectionProps) {
  const Heading = `h${level}` as "h2";
  return (
    <section class={classes("lw-sheet", flush && "lw-sheet--flush", rest.class)} id={id} {...attributes}>
      <div class="lw-sheet__head">
        <Heading class="lw-sheet__heading">
          {heading}
          {count !== undefined && <span class="lw-sheet__count"> {count}</span>}
        </Heading>
        {present(aside) && <div class="lw-sheet__aside">{aside}</div>}
      </div>
      {children}
    </section>
  );
}

export interface PageHeadProps {
  heading: Children;
  /** Above the heading: the day, the programme, whom it is for. */
  caption?: Children;
  /** Under the heading. */
  children?: Children;
  /** At the side: the page's acts, or a search. */
  actions?: Children;
}

/** The top of a staff page: its h1 and what can be done with all of it. */
export function PageHead({ heading, caption, children, actions }: PageHeadProps) {
  return (
    <div class="lw-page-head">
      <div>
        {present(caption) && <p class="lw-page-head__caption">{caption}</p>}
        <h1>{heading}</h1>
        {children}
      </div>
      {present(actions) && <div class="lw-page-head__actions">{actions}</div>}
    </div>
  );
}

/** A main column with a side column, which goes below on phones. */
export function Columns({ main, side }: { main: Children; side: Children }) {
  return (
    <div class="lw-columns">
      <div>{main}</div>
      <div>{side}</div>
    </div>
  );
}
