import type { RawBuilder, SqlBool } from "kysely";
import type { Actor } from "../platform/acting.ts";
import { sql, type Reader } from "../platform/db/index.ts";

/** Roles that meet young people: only these see those whom their whole team is involved with. */
const meetingRoles = new Set(["link_worker", "prescriber", "team_lead", "safeguarding_lead"]);

/**
 * Whether the actor may see a person and all that hangs on them: they are involved themselves, or a team of theirs is.
 * The one rule for a record and for lists: `.where(visiblePeople(actor, "p"))` for a query whose alias `p` is
 * people.person, `.where(visiblePeople(actor, "c", "person_id"))` for any tenant table with a person's id.
 * Links, jobs and the public see nobody by it.
 */
export function visiblePeople(actor: Actor, alias: string, column = "id"): RawBuilder<SqlBool> {
  if (actor.kind !== "account") return sql<SqlBool>`false`;
  const teams = actor.roles.filter((held) => meetingRoles.has(held.role));
  const mine = sql`i.account_id = ${actor.id}::uuid`;
  const ours =
    teams.length === 0
      ? mine
      : sql`(${mine} or (i.area_id, i.organisation_id) in (${sql.join(
          teams.map((held) => sql`(${held.areaId}::uuid, ${held.organisationId}::uuid)`),
        )}))`;
  return sql<SqlBool>`exists (select 1 from people.involvement i where i.area_id = ${sql.ref(`${alias}.area_id`)}
    and i.person_id = ${sql.ref(`${alias}.${column}`)} and i.until_at is null and ${ours})`;
}

/** Whether the actor may see this person now. */
export async function mayMeet(reader: Reader, actor: Actor, areaId: string, personId: string): Promise<boolean> {
  const row = await reader
    .selectFrom("people.person as p")
    .select("p.id")
    .where("p.area_id", "=", areaId)
    .where("p.id", "=", personId)
    .where(visiblePeople(actor, "p"))
    .executeTakeFirst();
  return row !== undefined;
}
