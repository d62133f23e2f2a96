import { classes, present, type Attributes, type Children } from "../markup.ts";
import { useWords } from "../words-context.ts";
import { Card, type CardProps } from "./card.tsx";
import { Heading } from "./heading.tsx";
import { Scroll } from "./scroll.tsx";
import { cellOptions, TableCell, type Cell, type CellOptions } from "./table-cell.tsx";

/** A head cell. Tables sort by address: a column with `sort` has the `href` of the page sorted by it. */
export interface Column extends CellOptions {
  sort?: "none" | "ascending" | "descending";
}

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
      {columns.length > 0 && <Head columns={columns} responsive={props.responsive} />}
      <tbody class="nhsuk-table__body">
        {props.rows.map((row) => (
          <Row {...props} cells={row} columns={columns} />
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

function Head({ columns, responsive }: { columns: readonly Column[]; responsive?: boolean }) {
  return (
    <thead class="nhsuk-table__head" role={responsive ? "rowgroup" : undefined}>
      <tr class="nhsuk-table__row" role={responsive ? "row" : undefined}>
        {columns.map(({ sort, ...column }) => (
          <TableCell
            {...column}
            element="th"
            scope="col"
            role={responsive ? "columnheader" : undefined}
            colspan={responsive ? undefined : column.colspan}
            attributes={{
              "data-sort": sort ? "" : undefined,
              "aria-sort": sort && sort !== "none" ? sort : undefined,
              ...column.attributes,
            }}
          />
        ))}
      </tr>
    </thead>
  );
}

interface RowProps extends TableProps {
  cells: readonly Cell[];
  columns: readonly Column[];
}

function Row({ cells, columns, responsive, firstCellIsHeader }: RowProps) {
  return (
    <tr class="nhsuk-table__row" role={responsive ? "row" : undefined}>
      {cells.map((given, index) => {
        const cell = cellOptions(given);
        const column = columns[index];
        const isHeader = index === 0 && firstCellIsHeader;
        const wordAmongFigures = cell.format === "string" && column?.format === "numeric";
        return (
          <TableCell
            {...cell}
            element={isHeader ? "th" : "td"}
            scope={isHeader ? "row" : undefined}
            role={responsive ? (isHeader ? "rowheader" : "cell") : undefined}
            colspan={responsive ? undefined : cell.colspan}
            format={cell.format ?? column?.format}
            align={cell.align ?? (wordAmongFigures ? "right" : column?.align)}
            heading={responsive ? column : undefined}
            attributes={{ "data-sort-value": cell.sortValue, ...cell.attributes }}
          />
        );
      })}
    </tr>
  );
}
