import type { Visit } from "../../platform/http/index.ts";
import { formatPence, londonDay, type Pence } from "../../platform/values/index.ts";
import { Amounts, InsetText, Section } from "../../ui/index.ts";
import { remittanceFor } from "../release-run/remittance.message.tsx";
import { NextStep } from "./next-step.tsx";
import { ThreePeople } from "./run-people.tsx";
import type { RunView } from "./run-view.query.ts";
import { words } from "./run.words.ts";

const exact = (pence: Pence) => formatPence(pence, { exact: true });

/** Beside a run: what it comes to and the next step, from which fund, by whom, and what the group will read. */
export function RunSide({ visit, view }: { visit: Visit; view: RunView }) {
  const t = words.in(visit.language);
  const { run, totals, funds } = view;
  const { asked, held, going } = totals;
  return (
    <>
      <Section heading={t("thisRun")}>
        <Amounts
          rows={[
            { label: t("askedFor", { count: asked.count }), amount: exact(asked.pence) },
            { label: t("heldBack", { count: held.count }), amount: `– ${exact(held.pence)}` },
            {
              label: t(run.status === "released" ? "paid" : "ready", { count: going.count }),
              amount: exact(going.pence),
              sum: true,
            },
          ]}
        />
        <NextStep visit={visit} view={view} />
      </Section>
      <Section heading={t("funds")}>
        <Amounts
          rows={[
            ...funds.map((fund) => ({ label: fund.name, amount: exact(fund.pence) })),
            { label: t("ready", { count: going.count }), amount: exact(going.pence), sum: true },
          ]}
        />
      </Section>
      <ThreePeople visit={visit} view={view} />
      <Letter visit={visit} view={view} />
    </>
  );
}

function Letter({ visit, view: { area, run, example } }: { visit: Visit; view: RunView }) {
  const t = words.in(visit.language);
  const on = run.releasedAt ? londonDay(run.releasedAt) : visit.today;
  const letter = example && remittanceFor(area, example, example.organisationName, on);
  return (
    <Section heading={t("letter")}>
      {letter ? (
        <InsetText>
          {letter.email.split("\n\n").map((part) => (
            <p>{part}</p>
          ))}
        </InsetText>
      ) : (
        <p>{t("noLetter")}</p>
      )}
    </Section>
  );
}
