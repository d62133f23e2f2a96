import { StaffPage } from "../../../access/index.ts";
import { page, type Answer, type Visit } from "../../../platform/http/index.ts";
import { Columns, InsetText } from "../../../ui/index.ts";
import { formatDay } from "../../../platform/words/days.ts";
import { londonDay } from "../../../platform/values/index.ts";
import { words } from "./case.words.ts";
import { gatherCase } from "./gather-case.ts";
import { GoalList } from "./goal-list.tsx";
import { CaseHead } from "./case-head.tsx";
import { HowSheIs } from "./how-she-is.tsx";
import { NextThings } from "./next-things.tsx";
import { Plan } from "./plan.tsx";
import { SafeContact } from "./safe-contact.tsx";
import { CaseTimeline } from "./timeline.tsx";
import { WhatMatters } from "./what-matters.tsx";
import { WhoMayKnow } from "./who-may-know.tsx";

/** A young person before a call: how to reach them, who may know, what matters, what is next; then all that was. */
export async function show(visit: Visit): Promise<Answer> {
  const one = await visit.read((reader) => gatherCase(visit, reader));
  const t = words.in(visit.language);
  const { ending, person } = one;
  const endedOn = ending && formatDay(londonDay(ending.endedAt), visit.language, "dated");
  return page(
    <StaffPage visit={visit} title={one.name} current="people" area={one.area}>
      <CaseHead visit={visit} one={one} />
      {ending && (
        <InsetText>
          <p>
            <strong>{t("ended", { day: endedOn ?? "" })}</strong> {t(ending.reason, { name: person.preferred_name })}{" "}
            {t(ending.outcome)}
          </p>
          <p>{ending.words}</p>
        </InsetText>
      )}
      <SafeContact visit={visit} one={one} />
      <Columns
        main={
          <>
            <WhatMatters visit={visit} one={one} />
            <GoalList visit={visit} one={one} />
            <Plan visit={visit} one={one} />
            <CaseTimeline visit={visit} one={one} />
          </>
        }
        side={
          <>
            <WhoMayKnow visit={visit} one={one} />
            <NextThings visit={visit} one={one} />
            <HowSheIs visit={visit} one={one} />
          </>
        }
      />
    </StaffPage>,
    { looked: one.looked },
  );
}
