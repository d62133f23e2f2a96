import type { Visit } from "../../platform/http/index.ts";
import { DotRange, Section, Table } from "../../ui/index.ts";
import { disclose, discloseMean } from "../disclosure.domain.ts";
import type { MeasureRow } from "../figures/measures.ts";
import { urls } from "../urls.ts";
import type { PartProps } from "./headlines.tsx";
import { words } from "./measures.words.ts";
import { say, sayMean } from "./shown.ts";

const order = ["satisfied", "worthwhile", "happy", "goal", "lonely", "anxious"] as const;
type Known = (typeof order)[number];
const isKnown = (item: string): item is Known => (order as readonly string[]).includes(item);
const placeOf = (item: string) => (isKnown(item) ? order.indexOf(item) : order.length);

/** Start and latest of each measure, only of those who answered twice, with how many of how many did. */
export function MeasuresPanel({ visit, counted }: PartProps) {
  const t = words.in(visit.language);
  const rows = counted.measures
    .filter((row) => row.started > 0n)
    .sort((a, b) => placeOf(a.item) - placeOf(b.item) || a.version - b.version);
  const aside = <a href={urls.figure("measures")}>{t("worked")}</a>;
  if (rows.length === 0)
    return (
      <Section heading={t("title")} aside={aside}>
        <p>{t("none")}</p>
      </Section>
    );
  return (
    <Section heading={t("title")} aside={aside}>
      <Table
        caption={t("title")}
        captionClass="nhsuk-u-visually-hidden"
        responsive
        head={[
          t("measure"),
          t("change"),
          { content: t("start"), format: "numeric" },
          { content: t("latest"), format: "numeric" },
          { content: t("twice"), format: "numeric" },
        ]}
        rows={rows.map((row) => cellsOf(visit, row, rows))}
      />
      <Missing visit={visit} rows={rows} />
      <p class="lw-small">{t("note")}</p>
    </Section>
  );
}

function cellsOf(visit: Visit, row: MeasureRow, all: readonly MeasureRow[]) {
  const t = words.in(visit.language);
  const paired = Number(row.paired);
  const [start, latest] = [discloseMean(row.start, paired), discloseMean(row.latest, paired)];
  const plain = isKnown(row.item) ? t(row.item) : t("other", { item: row.item });
  const several = all.filter((one) => one.item === row.item).length > 1;
  const nOf = t("nOf", { paired: say(disclose(paired)), started: say(disclose(Number(row.started))) });
  return [
    several ? t("version", { measure: plain, version: row.version }) : plain,
    start === "hidden" || latest === "hidden" ? (
      t("hidden")
    ) : (
      <Dots visit={visit} item={row.item} start={start} latest={latest} />
    ),
    sayMean(start),
    <strong>{sayMean(latest)}</strong>,
    nOf,
  ];
}

/** Loneliness is asked on a scale of 1 to 5; its dots stand where they would on 0 to 10. */
function Dots({ visit, item, start, latest }: { visit: Visit; item: string; start: number; latest: number }) {
  const scale = item === "lonely" ? { least: 1, most: 5 } : { least: 0, most: 10 };
  const at = (value: number) => ((value - scale.least) / (scale.most - scale.least)) * 10;
  const title = words.in(visit.language)("from", { start, latest, ...scale });
  return <DotRange start={at(start)} latest={at(latest)} title={title} />;
}

/** Why averages are of fewer than all: said for the question that most people answered at the start. */
function Missing({ visit, rows }: { visit: Visit; rows: readonly MeasureRow[] }) {
  const t = words.in(visit.language);
  const most = rows.reduce((a, b) => (b.started > a.started ? b : a));
  const missing = Number(most.started - most.paired);
  if (missing === 0) return null;
  return (
    <p>
      {t("missing", {
        missing: say(disclose(missing)),
        started: say(disclose(Number(most.started))),
        skipped: say(disclose(Number(most.skipped))),
      })}
    </p>
  );
}
