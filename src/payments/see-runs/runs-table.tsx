import { formatPence, londonDay } from "../../platform/values/index.ts";
import { formatDay } from "../../platform/words/days.ts";
import type { Say } from "../../platform/words/words.ts";
import { Pagination, Section, Table, Tag } from "../../ui/index.ts";
import { pageSize } from "../page-number.ts";
import type { Run, RunStatus } from "../run.domain.ts";
import { urls } from "../urls.ts";
import type { words } from "./runs.words.ts";

export interface RunsTableProps {
  readonly t: Say<keyof (typeof words)["english"] & string>;
  /** One page of runs, and one more where there are further ones. */
  readonly runs: readonly Run[];
  readonly number: number;
}

const states = {
  built: { word: "isBuilt", next: "nextBuilt", colour: "yellow" },
  checked: { word: "isChecked", next: "nextChecked", colour: "yellow" },
  approved: { word: "isApproved", next: "nextApproved", colour: "blue" },
  released: { word: "isReleased", next: "nextReleased", colour: "grey" },
} as const satisfies Record<RunStatus, object>;

/** Runs, newest first: what each came to, where it stands and who is next. */
export function RunsTable({ t, runs, number }: RunsTableProps) {
  const more = runs.length > pageSize;
  return (
    <Section heading={t("title")}>
      {runs.length === 0 ? (
        <p>{t("none")}</p>
      ) : (
        <Table
          caption={t("title")}
          captionClass="nhsuk-u-visually-hidden"
          responsive
          head={[t("run"), t("built"), { content: t("amount"), format: "numeric" }, t("state"), t("who")]}
          rows={runs.slice(0, pageSize).map((run) => rowOf(t, run))}
        />
      )}
      {(number > 1 || more) && (
        <Pagination
          {...(number > 1 ? { previous: { href: urls.runs(number - 1) } } : {})}
          {...(more ? { next: { href: urls.runs(number + 1) } } : {})}
        />
      )}
    </Section>
  );
}

function rowOf(t: RunsTableProps["t"], run: Run) {
  const { word, next, colour } = states[run.status];
  return [
    { content: run.number, href: urls.run(run.id) },
    formatDay(londonDay(run.builtAt), "en", "dated"),
    formatPence(run.totalPence, { exact: true }),
    <Tag colour={colour}>{t(word)}</Tag>,
    t(next, run.releasedAt ? { day: formatDay(londonDay(run.releasedAt)) } : {}),
  ];
}
