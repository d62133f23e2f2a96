import type { Visit } from "../../platform/http/index.ts";
import { formatPence } from "../../platform/values/index.ts";
import { Filters, Pagination, Section, Table, Tag, type TagColour } from "../../ui/index.ts";
import { shared } from "../finance.words.ts";
import { pageSize } from "../page-number.ts";
import type { RequestRow } from "../run.query.ts";
import { urls } from "../urls.ts";
import type { RunView } from "./run-view.query.ts";
import { words } from "./run.words.ts";

const colours: Record<RequestRow["status"], TagColour> = { asked: "yellow", held: "red", ready: "green", paid: "grey" };

/** Where a payment stands, in a word. */
export function StateTag({ visit, status }: { visit: Visit; status: RequestRow["status"] }) {
  return <Tag colour={colours[status]}>{shared.in(visit.language)(status)}</Tag>;
}

/** The payments of a run, a page at a time; all, or only those held. */
export function RequestsTable({
  visit,
  view,
  at,
}: {
  visit: Visit;
  view: RunView;
  at: { page: number; held: boolean };
}) {
  const t = words.in(visit.language);
  const { run, requests, totals } = view;
  const more = requests.length > pageSize;
  const filters = [
    { href: urls.run(run.id), label: t("all", { count: totals.asked.count }), current: !at.held },
    { href: urls.run(run.id, { held: true }), label: t("onlyHeld"), current: at.held },
  ];
  return (
    <Section heading={t("payments")} aside={<Filters links={filters} label={t("show")} />}>
      {requests.length === 0 ? (
        <p>{t("noneHeld")}</p>
      ) : (
        <Table
          caption={t("payments")}
          captionClass="nhsuk-u-visually-hidden"
          responsive
          head={[t("to"), t("for"), { content: t("amount"), format: "numeric" }, t("state")]}
          rows={requests
            .slice(0, pageSize)
            .map((row) => [
              { content: row.organisationName, href: urls.request(run.id, row.id) },
              t("sessions", { sessions: row.sessions }),
              formatPence(row.amountPence, { exact: true }),
              <StateTag visit={visit} status={row.status} />,
            ])}
        />
      )}
      {(at.page > 1 || more) && (
        <Pagination
          {...(at.page > 1 ? { previous: { href: urls.run(run.id, { ...at, page: at.page - 1 }) } } : {})}
          {...(more ? { next: { href: urls.run(run.id, { ...at, page: at.page + 1 }) } } : {})}
        />
      )}
    </Section>
  );
}
