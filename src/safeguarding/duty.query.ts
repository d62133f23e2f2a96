import { getColleague, listColleagues, type Colleague } from "../access/index.ts";
import type { Reader } from "../platform/db/index.ts";
import { minutesToAcknowledgeRisk } from "../programmes/index.ts";

/** Roles that answer when a duty has no name, in turn, so that no concern is left without a reader. */
const instead = ["safeguarding_lead", "team_lead", "administrator"] as const;

/**
 * Who is told at a moment, by rank: 1 first, 2 the deputy, 3 the duty manager. A rank that nobody holds falls to the
 * next lower one that somebody does, else to the first safeguarding lead, team lead or administrator of the area.
 * @throws when the area has none of these: then nobody could be told at all.
 */
export async function dutyPerson(reader: Reader, areaId: string, at: Date, rank: 1 | 2 | 3 = 1): Promise<Colleague> {
  const holder = await reader
    .selectFrom("safeguarding.duty as d")
    .innerJoin("access.account as a", "a.id", "d.account_id")
    .select("d.account_id")
    .where("d.area_id", "=", areaId)
    .where("d.rank", ">=", rank)
    .where("d.from_at", "<=", at)
    .where((eb) => eb.or([eb("d.until_at", "is", null), eb("d.until_at", ">", at)]))
    .where("a.disabled_at", "is", null)
    .orderBy("d.rank")
    .orderBy("d.from_at", "desc")
    .limit(1)
    .executeTakeFirst();
  if (holder) return getColleague(reader, holder.account_id);
  for (const role of instead) {
    const [first] = await listColleagues(reader, { areaId, role, now: at });
    if (first) return first;
  }
  throw new Error(`nobody in area ${areaId} can be told of a risk`);
}

/** By when a concern raised at a moment is to be read. */
export async function readBy(reader: Reader, areaId: string, raisedAt: Date): Promise<Date> {
  return new Date(raisedAt.getTime() + (await minutesToAcknowledgeRisk(reader, areaId)) * 60_000);
}
