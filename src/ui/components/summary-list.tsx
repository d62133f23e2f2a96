import { classes, type Attributes, type Children } from "../markup.ts";
import { Action, CardHeading, type ActionOptions } from "./action.tsx";
import { Card, type CardProps } from "./card.tsx";

export interface SummaryRow {
  key: Children;
  value: Children;
  actions?: readonly ActionOptions[];
  border?: boolean;
  /** A width class of the NHS grid, such as "one-third". */
  keyWidth?: string;
  id?: string;
  class?: string;
}

export interface SummaryListProps {
  rows: readonly (SummaryRow | undefined | false)[];
  border?: boolean;
  lastRowBorder?: boolean;
  /** Puts the list into a card. */
  card?: Omit<CardProps, "children">;
  id?: string;
  class?: string;
  attributes?: Attributes;
}

/** Questions with their answers, each with the way to change it. */
export function SummaryList(props: SummaryListProps) {
  const { border = true, lastRowBorder = true, card } = props;
  const rows = props.rows.filter((row) => row !== undefined && row !== false);
  const hasActions = rows.some((row) => row.actions?.length);
  const list = (
    <dl
      class={classes(
        "nhsuk-summary-list",
        !border && "nhsuk-summary-list--no-border",
        border && !lastRowBorder && "nhsuk-summary-list--no-last-row-border",
        props.class,
      )}
      id={props.id}
      {...props.attributes}
    >
      {rows.map((row) => (
        <Row row={row} beside={hasActions} />
      ))}
    </dl>
  );
  if (!card) return list;
  return (
    <Card {...card}>
      <CardHeading.Provider value={card.heading}>{list}</CardHeading.Provider>
    </Card>
  );
}

function Row({ row, beside }: { row: SummaryRow; beside: boolean }) {
  const { actions = [] } = row;
  return (
    <div
      class={classes(
        "nhsuk-summary-list__row",
        beside && !actions.length && "nhsuk-summary-list__row--no-actions",
        row.border === false && "nhsuk-summary-list__row--no-border",
        row.class,
      )}
      id={row.id}
    >
      <dt class={classes("nhsuk-summary-list__key", row.keyWidth && `nhsuk-u-width-${row.keyWidth}`)}>{row.key}</dt>
      <dd class="nhsuk-summary-list__value">{row.value}</dd>
      {actions.length > 0 && (
        <dd class="nhsuk-summary-list__actions">
          <RowActions actions={actions} />
        </dd>
      )}
    </div>
  );
}

function RowActions({ actions }: { actions: readonly ActionOptions[] }) {
  if (actions.length === 1) return <Action {...actions[0]!} />;
  return (
    <ul class="nhsuk-summary-list__actions-list">
      {actions.map((action) => (
        <li class="nhsuk-summary-list__actions-list-item">
          <Action {...action} />
        </li>
      ))}
    </ul>
  );
}
