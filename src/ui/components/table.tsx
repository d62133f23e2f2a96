import { classes, present, type Attributes, type Children } from "../markup.ts";
import { useWords } from "../words-context.ts";
import { Card, type CardProps } from "./card.tsx";
import { Heading } from "./heading.tsx";
import { Scroll } from "./scroll.tsx";
import { cellOptions, type Cell } from "./table-cell.tsx";
import { TableHead, TableRow, type Column } from "./table-rows.tsx";

export type { Column } from "./table-rows.tsx";

export interface TableProps {
  caption?: Children;
  captionSize?: "s" | "m" | "l" | "xl";
  captionId?: string;
  captionClass?: string;
  head?: readonly (Children | Column)[];
  rows: readonly (readonly Cell[])[];
  firstCellIsHeader?: boolean;
  /** Each row becomes a small block on phones. */
  responsive?: boolean;
  /** Wide tables scroll inside, so that the page does not. */
  scroll?: boolean;
  compact?: boolean;
  striped?: boolean;
  border?: boolean;
  lastRowBorder?: boolean;
  variant?: "reverse";
  card?: Omit<CardProps, "children">;
  id?: string;
  class?: string;
  attributes?: Attributes;
}

/** Facts in rows and columns, with a caption that says what they are. */
export function Table(props: TableProps) {
  const columns = (props.head ?? []).map((item) => cellOptions(item) as Column);
  const sortable = columns.some((column) => column.sort);
  const table = (
    <table
      class={tableClass(props, sortable)}
      id={props.id}
      role={props.responsive ? "table" : undefined}
      {...props.attributes}
    >
      <TableCaption {...props} sortable={sortable} />
      {columns.length > 0 && <TableHead columns={columns} responsive={props.responsive} />}
      <tbody class="nhsuk-table__body">
        {props.rows.map((row) => (
          <TableRow {...props} cells={row} columns={columns} />
        ))}
      </tbody>
    </table>
  );
  const scrolled = props.scroll ? (
    <Scroll labelledBy={captionId(props)} variant={props.variant}>
      {table}
    </Scroll>
  ) : (
    table
  );
  return props.card ? <Card {...props.card}>{scrolled}</Card> : scrolled;
}

function tableClass({ border = true, lastRowBorder = true, ...props }: TableProps, sortable: boolean) {
  return classes(
    "nhsuk-table",
    props.variant && `nhsuk-table--${props.variant}`,
    props.compact && "nhsuk-table--compact",
    props.responsive && "nhsuk-table--responsive",
    !border && "nhsuk-table--no-border",
    border && !lastRowBorder && "nhsuk-table--no-last-row-border",
    sortable && "nhsuk-table--sortable",
    props.striped && "nhsuk-table--striped",
    props.class,
  );
}

/** The scrolling region is named by the caption, so that needs an id. */
function captionId({ captionId: given, caption, id, scroll }: TableProps) {
  if (given || !scroll) return given;
  if (id) return `${id}-caption`;
  if (typeof caption !== "string") return undefined;
  return `table-${caption.replaceAll(" ", "-").toLowerCase().slice(0, 40)}-caption`;
}

function TableCaption({ sortable, ...props }: TableProps & { sortable: boolean }) {
  const words = useWords();
  if (!present(props.caption)) return null;
  return (
    <Heading
      element="caption"
      baseClass="nhsuk-table__caption"
      sizePrefix="nhsuk-table__caption--"
      sizes={["s", "m", "l", "xl"]}
      size={props.captionSize}
      id={captionId(props)}
      class={props.captionClass}
      visuallyHiddenText={sortable ? `(${words("ui.table.sortable")})` : undefined}
    >
      {props.caption}
    </Heading>
  );
}
