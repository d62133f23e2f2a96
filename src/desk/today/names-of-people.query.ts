import type { Actor } from "../../access/index.ts";
import { visiblePeople } from "../../people/index.ts";
import type { Reader } from "../../platform/db/index.ts";

/** Names and ages of the people of a list, by id; only of those the actor may see. */
export async function namesOfPeople(reader: Reader, actor: Actor, personIds: readonly string[]) {
  if (personIds.length === 0) return new Map<string, never>();
  const rows = await reader
    .selectFrom("people.person as p")
    .select(["p.id", "p.preferred_name", "p.family_name", "p.date_of_birth"])
    .where("p.id", "in", [...new Set(personIds)])
    .where(visiblePeople(actor, "p"))
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
}
