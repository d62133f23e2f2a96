import { ageOf, getPerson } from "../people/index.ts";
import type { Reader } from "../platform/db/index.ts";
import { londonDay } from "../platform/values/index.ts";
import type { CheckIn } from "./check-in.domain.ts";
import { simpleTool, type Item } from "./instrument.domain.ts";

/** The questions of a check-in: by her age on the day she was asked, so that they do not change on the way. */
export async function questionsOf(reader: Reader, one: CheckIn): Promise<readonly Item[]> {
  const person = await getPerson(reader, one.areaId, one.personId);
  const age = ageOf(person, londonDay(one.askedAt));
  return simpleTool.itemsFor({ age, hasGoal: one.goalId !== null });
}
