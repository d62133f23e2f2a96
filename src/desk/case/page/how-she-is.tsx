import { Guard } from "../../../platform/forms/index.ts";
import type { Visit } from "../../../platform/http/index.ts";
import {
  instrumentWords,
  itemNames,
  moments,
  openMoments,
  type CheckIn,
  type CheckInMoment,
  type ItemName,
} from "../../../outcomes/index.ts";
import { londonDay } from "../../../platform/values/index.ts";
import { formatDay } from "../../../platform/words/days.ts";
import { Button, Section, Table } from "../../../ui/index.ts";
import { urls } from "../../urls.ts";
import { words } from "./case.words.ts";
import type { GatheredCase } from "./gather-case.ts";

const momentKeys = { start: "start", middle: "middle", end: "latest" } as const;

/** Start, middle and end beside one another, each number as it was given; skipped is said, missing is a dash. */
export function HowSheIs({ visit, one }: { visit: Visit; one: GatheredCase }) {
  const t = words.in(visit.language);
  const name = one.person.preferred_name;
  const complete = one.checkIns.filter((checkIn) => checkIn.completedAt);
  const open = one.checkIns.find((checkIn) => !checkIn.completedAt);
  const unread = complete.find((checkIn) => !checkIn.readAt);
  const mayAsk = one.mayWork && openMoments(one.checkIns).length > 0;
  return (
    <Section heading={t("howSheIs", { name })} id="check-ins">
      {complete.length === 0 && <p>{t("noCheckIn")}</p>}
      {complete.length > 0 && <Numbers visit={visit} complete={complete} />}
      {unread && <Unread visit={visit} one={one} checkIn={unread} />}
      {open && <p>{t("asked", { day: formatDay(londonDay(open.askedAt), visit.language) })}</p>}
      {mayAsk && (
        <p>
          <a href={urls.checkIn(one.file.id)}>{t("askCheckIn")}</a>
        </p>
      )}
    </Section>
  );
}

function Numbers({ visit, complete }: { visit: Visit; complete: readonly CheckIn[] }) {
  const t = words.in(visit.language);
  const say = instrumentWords.in(visit.language);
  const asked = (item: ItemName) => complete.some((checkIn) => checkIn.answers.has(item));
  const shown = moments.filter((moment) => complete.some((checkIn) => checkIn.moment === moment));
  const answer = (item: ItemName, moment: CheckInMoment) => {
    const score = complete.find((checkIn) => checkIn.moment === moment)?.answers.get(item);
    if (score === undefined) return t("notAnswered");
    return score === null ? t("skipped") : String(score);
  };
  const scales = itemNames.filter((item) => item !== "lonely" && asked(item));
  const lonely = shown.flatMap((moment) => {
    const score = complete.find((checkIn) => checkIn.moment === moment)?.answers.get("lonely");
    return typeof score === "number" ? [say(`frequency${score as 1 | 2 | 3 | 4 | 5}`).toLowerCase()] : [];
  });
  return (
    <>
      <Table
        compact
        head={[t("scale"), ...shown.map((moment) => ({ content: t(momentKeys[moment]), format: "numeric" as const }))]}
        rows={scales.map((item) => [say(`${item}Short`), ...shown.map((moment) => answer(item, moment))])}
        firstCellIsHeader
      />
      {lonely.length > 0 && <p>{t("lonely", { answers: lonely.join(", ") })}</p>}
    </>
  );
}

function Unread({ visit, one, checkIn }: { visit: Visit; one: GatheredCase; checkIn: CheckIn }) {
  const t = words.in(visit.language);
  const day = formatDay(londonDay(checkIn.completedAt ?? checkIn.askedAt), visit.language);
  return (
    <form method="post" action={urls.reading(one.file.id, checkIn.id)}>
      <Guard visit={visit} />
      <p>{t("unread", { day })}</p>
      {one.mayWork && (
        <Button variant="secondary" small>
          {t("markRead")}
        </Button>
      )}
    </form>
  );
}
