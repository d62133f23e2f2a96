import { areasWhere, getArea, StaffPage, type Area } from "../../access/index.ts";
import { listStreams, verifyCommitments, type StreamRow } from "../../funding/index.ts";
import { verifyLedger } from "../../ledger/index.ts";
import { page, type Answer, type Visit } from "../../platform/http/index.ts";
import { formatPence, type Pence } from "../../platform/values/index.ts";
import { formatDay } from "../../platform/words/days.ts";
import { Breadcrumb, MoneyBar, PageHead, Section, Table, Tag } from "../../ui/index.ts";
import { urls } from "../urls.ts";
import { words } from "./ledger.words.ts";

interface Books {
  readonly area: Area;
  readonly streams: readonly StreamRow[];
  readonly entries: number;
  readonly problems: number;
}

/** Every fund of the areas, where its money is, and the proof that the books add up: worked out on each visit. */
export async function ledgerPage(visit: Visit): Promise<Answer> {
  const areaIds = areasWhere(visit.actor, "business_support", "payment_approver", "payment_releaser", "auditor");
  const books = await visit.read(async (reader) => {
    const all: Books[] = [];
    for (const areaId of areaIds) {
      const proof = await verifyLedger(reader, areaId);
      const apart = await verifyCommitments(reader, areaId);
      all.push({
        area: await getArea(reader, areaId),
        streams: await listStreams(reader, areaId),
        entries: proof.entries,
        problems: proof.problems.length + apart.length,
      });
    }
    return all;
  });
  return page(<Ledger visit={visit} books={books} />);
}

function Ledger({ visit, books }: { visit: Visit; books: readonly Books[] }) {
  const t = words.in(visit.language);
  return (
    <StaffPage
      visit={visit}
      title={t("title")}
      current="payments"
      {...(books.length === 1 ? { area: books[0]?.area } : {})}
      beforeContent={<Breadcrumb items={[{ href: urls.runs(), label: t("runs") }]} />}
    >
      <PageHead heading={t("title")}>
        <p>{t("lead")}</p>
      </PageHead>
      {books.map((one) => (
        <AreaBooks visit={visit} {...one} />
      ))}
    </StaffPage>
  );
}

function AreaBooks({ visit, area, streams, entries, problems }: Books & { visit: Visit }) {
  const t = words.in(visit.language);
  const proof = problems === 0 ? t("proved", { entries }) : t("notProved", { entries, problems });
  return (
    <Section heading={area.name}>
      <p>{problems === 0 ? proof : <Tag colour="red">{proof}</Tag>}</p>
      {streams.length === 0 ? (
        <p>{t("none")}</p>
      ) : (
        <>
          {streams.map((stream) => (
            <StreamBar visit={visit} stream={stream} />
          ))}
          <StreamTable visit={visit} streams={streams} />
        </>
      )}
    </Section>
  );
}

const exact = (pence: Pence) => formatPence(pence, { exact: true });
const awardOf = (stream: StreamRow) => stream.free + stream.committed + stream.spent;

function StreamBar({ visit, stream }: { visit: Visit; stream: StreamRow }) {
  const award = awardOf(stream);
  const share = (pence: Pence) => (award === 0n ? 0 : Number(pence) / Number(award));
  const values = { spent: exact(stream.spent), committed: exact(stream.committed), free: exact(stream.free) };
  return (
    <>
      <h3>{stream.name}</h3>
      <MoneyBar
        title={words.in(visit.language)("bar", { award: exact(award), ...values })}
        parts={[
          { kind: "spent", share: share(stream.spent) },
          { kind: "committed", share: share(stream.committed) },
          { kind: "free", share: share(stream.free) },
        ]}
        small
      />
    </>
  );
}

function StreamTable({ visit, streams }: { visit: Visit; streams: readonly StreamRow[] }) {
  const t = words.in(visit.language);
  const money = (content: string) => ({ content, format: "numeric" as const });
  return (
    <Table
      caption={t("title")}
      captionClass="nhsuk-u-visually-hidden"
      responsive
      head={[
        t("fund"),
        t("from"),
        t("by"),
        money(t("award")),
        money(t("spent")),
        money(t("committed")),
        money(t("free")),
      ]}
      rows={streams.map((stream) => [
        stream.name,
        stream.funderName,
        formatDay(stream.spendBy, "en", "dated"),
        exact(awardOf(stream)),
        exact(stream.spent),
        exact(stream.committed),
        exact(stream.free),
      ])}
    />
  );
}
