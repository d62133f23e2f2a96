import type { Selectable } from "kysely";
import { areasWhere } from "../access/index.ts";
import type { Actor } from "../platform/acting.ts";
import type { DB, Reader } from "../platform/db/index.ts";
import { NotFound } from "../platform/refusals.ts";
import { mayRead } from "./concern.policy.ts";

export type Concern = Selectable<DB["safeguarding.concern"]>;

/** A concern as the actor may read it. @throws NotFound, also when it is not theirs to read. */
export async function getConcern(reader: Reader, actor: Actor, concernId: string): Promise<Concern> {
  const concern = await reader
    .selectFrom("safeguarding.concern")
    .selectAll()
    .where("id", "=", concernId)
    .executeTakeFirst();
  if (!concern || !mayRead(actor, concern)) throw new NotFound("concern");
  return concern;
}

const pageLength = 25;

/** Concerns of the areas where the actor leads safeguarding: unread first, those out of time at the top. */
export async function listConcerns(reader: Reader, actor: Actor, pageNumber = 1): Promise<Concern[]> {
  const areas = areasWhere(actor, "safeguarding_lead");
  if (areas.length === 0) return [];
  return reader
    .selectFrom("safeguarding.concern")
    .selectAll()
    .where("area_id", "in", areas)
    .orderBy((eb) => eb.case().when("state", "=", "raised").then(0).else(1).end())
    .orderBy("acknowledge_by")
    .limit(pageLength)
    .offset((pageNumber - 1) * pageLength)
    .execute();
}

/** Concerns that nobody has read yet, of the areas where the actor leads safeguarding; the first to run out first. */
export async function listUnreadConcerns(reader: Reader, actor: Actor): Promise<Concern[]> {
  return (await listConcerns(reader, actor)).filter((concern) => concern.state === "raised");
}

/** Who else was told, by rank. */
export function listEscalations(reader: Reader, areaId: string, concernId: string) {
  return reader
    .selectFrom("safeguarding.escalation")
    .select(["rank", "account_id", "told_at"])
    .where("area_id", "=", areaId)
    .where("concern_id", "=", concernId)
    .orderBy("rank")
    .execute();
}
