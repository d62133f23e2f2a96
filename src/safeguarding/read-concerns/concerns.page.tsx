import { namesOf, StaffPage } from "../../access/index.ts";
import { getPerson } from "../../people/index.ts";
import { page, type Answer, type Visit } from "../../platform/http/index.ts";
import { Line, Lines, PageHead, Section, Tag } from "../../ui/index.ts";
import { listConcerns, type Concern } from "../concern.query.ts";
import { formatMoment } from "../../platform/words/days.ts";
import { urls } from "../urls.ts";
import { words } from "./concerns.words.ts";

type Line = Concern & { readonly personName: string | undefined; readonly readerName: string | undefined };

/** Every concern of the areas whose safeguarding the actor leads; unread ones first. */
export async function concernsPage(visit: Visit): Promise<Answer> {
  const number = Math.max(1, Math.min(10_000, Number.parseInt(visit.query["page"] ?? "1", 10) || 1));
  const lines = await visit.read(async (reader) => {
    const concerns = await listConcerns(reader, visit.actor, number);
    const names = await namesOf(
      reader,
      concerns.flatMap((concern) => concern.acknowledged_by ?? []),
    );
    return Promise.all(
      concerns.map(async (concern) => ({
        ...concern,
        personName: concern.person_id
          ? (await getPerson(reader, concern.area_id, concern.person_id)).preferred_name
          : undefined,
        readerName: names.get(concern.acknowledged_by ?? ""),
      })),
    );
  });
  return page(<Concerns visit={visit} lines={lines} number={number} />);
}

function Concerns({ visit, lines, number }: { visit: Visit; lines: readonly Line[]; number: number }) {
  const t = words.in(visit.language);
  const unread = lines.filter((line) => line.state === "raised").length;
  return (
    <StaffPage visit={visit} title={t("listTitle")} current="concerns">
      <PageHead heading={t("listTitle")}>
        <p>{lines.length > 0 ? t("listLead", { count: unread }) : t("empty")}</p>
      </PageHead>
      {lines.length > 0 && (
        <Section heading={t("listHeading")} flush>
          <Lines>
            {lines.map((line) => (
              <OneLine line={line} now={visit.now} t={t} />
            ))}
          </Lines>
        </Section>
      )}
      {number > 1 && <a href={`${urls.concerns()}?page=${number - 1}`}>{t("newer")}</a>}{" "}
      {lines.length === 25 && <a href={`${urls.concerns()}?page=${number + 1}`}>{t("older")}</a>}
    </StaffPage>
  );
}

function OneLine({ line, now, t }: { line: Line; now: Date; t: ReturnType<typeof words.in> }) {
  const unread = line.state === "raised";
  const late = unread && line.acknowledge_by <= now;
  const name = line.readerName ?? t("someoneElse");
  return (
    <Line
      name={t("open", { name: line.personName ?? t("someone") })}
      href={urls.concern(line.id)}
      why={t("raisedAt", { when: formatMoment(line.raised_at) })}
      tag={
        <>
          {line.danger_now && <Tag colour="red">{t("danger")}</Tag>}{" "}
          <Tag colour={late ? "red" : unread ? "yellow" : "grey"}>
            {t(late ? "outOfTime" : unread ? "unread" : "read")}
          </Tag>
        </>
      }
      clock={
        unread
          ? t("readBy", { when: formatMoment(line.acknowledge_by) })
          : t("readAt", { name, when: formatMoment(line.acknowledged_at ?? line.raised_at) })
      }
    />
  );
}
