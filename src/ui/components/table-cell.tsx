import { classes, present, type Attributes, type Children } from "../markup.ts";

/** What head and body cells have in common. */
export interface CellOptions {
  content?: Children;
  href?: string;
  visuallyHiddenText?: string;
  /** Figures stand to the right, in digits of one width. A "string" among figures stays to the right only. */
  format?: "numeric" | "string";
  align?: "left" | "centre" | "right";
  /** A width class of the NHS grid, such as "one-quarter". */
  width?: string;
  colspan?: number;
  rowspan?: number;
  /** What a sort compares in place of the content. */
  sortValue?: string | number;
  class?: string;
  attributes?: Attributes;
}

export type Cell = Children | CellOptions;

/** Cells may be given as bare content. */
export function cellOptions(cell: Cell): CellOptions {
  return isOptions(cell) ? cell : { content: cell };
}

function isOptions(cell: Cell): cell is CellOptions {
  return typeof cell === "object" && cell !== null && !("props" in cell) && !Array.isArray(cell);
}

interface TableCellProps extends CellOptions {
  element: "th" | "td";
  scope?: "col" | "row";
  role?: "columnheader" | "rowheader" | "cell";
  /** In a responsive table: the column's words, which stand beside the cell on phones. */
  heading?: CellOptions;
}

export function TableCell({ element: Element, heading, ...cell }: TableCellProps) {
  const base = Element === "th" ? "nhsuk-table__header" : "nhsuk-table__cell";
  const name = classes(
    base,
    cell.format === "numeric" && `${base}--numeric`,
    cell.align && `nhsuk-u-text-align-${cell.align}`,
    cell.width && `nhsuk-u-width-${cell.width}`,
    cell.class,
  );
  const { scope, role, colspan, rowspan, attributes } = cell;
  return (
    <Element class={name} {...{ scope, role, colspan, rowspan }} {...attributes}>
      {heading ? (
        <>
          <span class="nhsuk-table__heading" aria-hidden="true">
            <CellText {...heading} href={undefined} />{" "}
          </span>
          {typeof cell.content === "string" || cell.content === undefined ? (
            <CellText {...cell} />
          ) : (
            <span>
              <CellText {...cell} />
            </span>
          )}
        </>
      ) : (
        <CellText {...cell} />
      )}
    </Element>
  );
}

function CellText({ content, href, visuallyHiddenText }: CellOptions) {
  const gap = present(content) ? " " : "";
  const text = (
    <>
      {content}
      {visuallyHiddenText && <span class="nhsuk-u-visually-hidden">{gap + visuallyHiddenText}</span>}
    </>
  );
  if (!href) return text;
  return (
    <a class="nhsuk-link" href={href}>
      {text}
    </a>
  );
}
