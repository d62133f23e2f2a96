import { namesOf } from "../../access/index.ts";
import { getPerson } from "../../people/index.ts";
import type { Look, Visit } from "../../platform/http/index.ts";
import { NotFound } from "../../platform/refusals.ts";
import type { CalendarDay } from "../../platform/values/index.ts";
import { listGoals } from "../../plans/index.ts";
import type { CheckIn } from "../check-in.domain.ts";
import { findCheckIn } from "../check-in.query.ts";
import type { Item } from "../instrument.domain.ts";
import { questionsOf } from "../questions.ts";
import { readingDay } from "../reading-day.ts";

/** What the pages of a check-in show, to whoever holds its link. */
export interface OpenedCheckIn {
  readonly checkIn: CheckIn;
  readonly items: readonly Item[];
  /** What she likes to be called. */
  readonly name: string;
  /** First name of who reads it. */
  readonly readerName: string;
  readonly readOn: CalendarDay;
  /** Her goal, in her words. */
  readonly goal: string | undefined;
  readonly looked: readonly Look[];
}

/** The check-in of the link that was opened. */
export function openCheckIn(visit: Visit): Promise<OpenedCheckIn> {
  const { link } = visit.actor;
  if (!link) throw new NotFound("link");
  return visit.read(async (reader) => {
    const checkIn = await findCheckIn(reader, link.areaId, link.subjectId);
    if (!checkIn) throw new NotFound("check-in");
    const { areaId, personId } = checkIn;
    const person = await getPerson(reader, areaId, personId);
    const goals = await listGoals(reader, areaId, checkIn.caseId);
    const names = await namesOf(reader, [checkIn.askedBy]);
    return {
      checkIn,
      items: await questionsOf(reader, checkIn),
      name: person.preferred_name,
      readerName: (names.get(checkIn.askedBy) ?? "").split(" ")[0] ?? "",
      readOn: await readingDay(reader, visit.today),
      goal: goals.find(({ id }) => id === checkIn.goalId)?.words,
      looked: [{ areaId, subjectKind: "check_in", subjectId: checkIn.id, personId }],
    };
  });
}
