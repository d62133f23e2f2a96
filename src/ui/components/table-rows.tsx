import { cellOptions, TableCell, type Cell, type CellOptions } from "./table-cell.tsx";

/** A head cell. Tables sort by address: a column with `sort` has the `href` of the page sorted by it. */
export interface Column extends CellOptions {
  sort?: "none" | "ascending" | "descending";
}

/** The row of column heads. */
export function TableHead({ columns, responsive }: { columns: readonly Column[]; responsive?: boolean }) {
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

interface TableRowProps {
  responsive?: boolean;
  firstCellIsHeader?: boolean;
  cells: readonly Cell[];
  columns: readonly Column[];
}

/** One row; its cells take format and alignment from their columns. */
export function TableRow({ cells, columns, responsive, firstCellIsHeader }: TableRowProps) {
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
