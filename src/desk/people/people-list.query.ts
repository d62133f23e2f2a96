import type { Actor } from "../../access/index.ts";
import { quietSince } from "../../caseload/index.ts";
import { visiblePeople } from "../../people/index.ts";
import { sql, type Reader } from "../../platform/db/index.ts";
import { addDays, londonMoment, type CalendarDay } from "../../platform/values/index.ts";
import { peoplePerPage, type PeopleFilter, type PeopleSort } from "./people-filter.domain.ts";

/** Cases that match a filter and that the actor may see, a page of them. */
export async function listPeople(reader: Reader, actor: Actor, filter: PeopleFilter, today: CalendarDay) {
  return matching(reader, actor, filter, today)
    .leftJoin("access.account as a", "a.id", "c.worker_account_id")
    .innerJoin("programmes.programme as g", (on) =>
      on.onRef("g.area_id", "=", "c.area_id").onRef("g.id", "=", "c.programme_id"),
    )
    .select(["c.id as caseId", "c.reference", "c.status", "c.opened_at as openedAt", "c.last_heard_at as lastHeardAt"])
    .select(["p.preferred_name", "p.family_name", "p.date_of_birth", "a.name as workerName", "g.name as programmeName"])
    .orderBy(orders[filter.sort][0])
    .orderBy(orders[filter.sort][1])
    .orderBy("c.id")
    .limit(peoplePerPage)
    .offset((filter.page - 1) * peoplePerPage)
    .execute();
}

export type PersonLine = Awaited<ReturnType<typeof listPeople>>[number];

/** How many match in all. */
export async function countPeople(reader: Reader, actor: Actor, filter: PeopleFilter, today: CalendarDay) {
  const row = await matching(reader, actor, filter, today)
    .select(({ fn }) => fn.countAll().as("count"))
    .executeTakeFirstOrThrow();
  return Number(row.count);
}

const orders = {
  name: ["p.preferred_name", "p.family_name"],
  heard: ["c.last_heard_at", "p.preferred_name"],
  opened: ["c.opened_at", "p.preferred_name"],
} as const satisfies Record<PeopleSort, readonly string[]>;

function matching(reader: Reader, actor: Actor, filter: PeopleFilter, today: CalendarDay) {
  // The whole of that day is quiet: up to the midnight after it.
  const quietBefore = londonMoment(addDays(quietSince(today), 1), "00:00");
  const begins = `${filter.name.toLowerCase().replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
  return reader
    .selectFrom("caseload.case_file as c")
    .innerJoin("people.person as p", (on) => on.onRef("p.area_id", "=", "c.area_id").onRef("p.id", "=", "c.person_id"))
    .where(visiblePeople(actor, "p"))
    .$if(filter.who === "mine", (all) => all.where("c.worker_account_id", "=", actor.id))
    .$if(filter.name === "", (all) => all.where("c.status", "=", filter.status))
    .$if(filter.quiet, (all) => all.where("c.last_heard_at", "<", quietBefore).where("c.status", "=", "open"))
    .$if(filter.name !== "", (all) =>
      all.where((eb) =>
        eb.or([
          eb(eb.fn("lower", ["p.preferred_name"]), "like", begins),
          eb(eb.fn("lower", ["p.given_name"]), "like", begins),
          eb(eb.fn("lower", ["p.family_name"]), "like", begins),
          eb(sql<string>`lower(p.preferred_name || ' ' || coalesce(p.family_name, ''))`, "like", begins),
          eb(eb.fn("lower", ["c.reference"]), "=", filter.name.toLowerCase()),
        ]),
      ),
    );
}
