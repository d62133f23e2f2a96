import type { Visit } from "../../platform/http/index.ts";
import { formatPence } from "../../platform/values/index.ts";
import { formatDay, formatMoment } from "../../platform/words/days.ts";
import { Section, SummaryList, Table } from "../../ui/index.ts";
import { StateTag } from "../see-run/requests-table.tsx";
import type { RequestView } from "./request.page.tsx";
import { words } from "./request.words.ts";

interface Props {
  readonly visit: Visit;
  readonly view: RequestView;
}

/** Into which account, for what, how much, and how the statement will name it. */
export function RequestFacts({ visit, view: { request, names } }: Props) {
  const t = words.in(visit.language);
  const held = request.heldAt && {
    name: names.get(request.heldBy ?? "") ?? "",
    when: formatMoment(request.heldAt),
    reason: request.heldReason ?? "",
  };
  return (
    <Section
      heading={formatPence(request.amountPence, { exact: true })}
      aside={<StateTag visit={visit} status={request.status} />}
    >
      <SummaryList
        rows={[
          {
            key: t("for"),
            value: t("forValue", {
              sessions: request.sessions,
              first: formatDay(request.firstDay),
              last: formatDay(request.lastDay),
            }),
          },
          {
            key: t("account"),
            value: t("accountValue", { name: request.accountName, lastTwo: request.lastTwo }),
          },
          { key: t("statement"), value: request.reference },
          held !== null && { key: t("state"), value: t("heldBy", held) },
        ]}
      />
    </Section>
  );
}

/** The days it is counted from: how many came, never who. */
export function RequestDays({ visit, view: { days, request } }: Props) {
  const t = words.in(visit.language);
  return (
    <Section heading={t("days")}>
      <Table
        caption={t("days")}
        captionClass="nhsuk-u-visually-hidden"
        responsive
        head={[
          t("day"),
          t("activity"),
          { content: t("sessions"), format: "numeric" },
          { content: t("amount"), format: "numeric" },
        ]}
        rows={[
          ...days.map((day) => [
            formatDay(day.onDay),
            day.activityName,
            day.sessions,
            formatPence(day.amountPence, { exact: true }),
          ]),
          [<strong>{t("sum")}</strong>, "", request.sessions, formatPence(request.amountPence, { exact: true })],
        ]}
      />
    </Section>
  );
}
