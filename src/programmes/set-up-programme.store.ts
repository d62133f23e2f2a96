import type { Work } from "../platform/commands/work.ts";
import { newId } from "../platform/values/index.ts";
import type { NewProgramme } from "./programme.domain.ts";

/** Sets a programme up with its rules, clocks and doors, and returns its id. */
export async function setUpProgramme(work: Work, programme: NewProgramme): Promise<string> {
  const id = newId(work.now);
  const own = { area_id: programme.areaId, programme_id: id };
  await work.tx
    .insertInto("programmes.programme")
    .values({
      area_id: programme.areaId,
      id,
      slug: programme.slug,
      name: programme.name,
      team_organisation_id: programme.teamOrganisationId,
      starts_on: programme.startsOn,
      ends_on: programme.endsOn,
      person_cap: programme.personCap ?? null,
      funded_sessions: programme.fundedSessions,
      funded_weeks: programme.fundedWeeks,
    })
    .execute();
  for (const [index, rule] of programme.rules.entries())
    await work.tx
      .insertInto("programmes.eligibility_rule")
      .values({
        ...own,
        id: newId(work.now),
        position: index + 1,
        kind: rule.kind,
        config: JSON.stringify(rule.config),
      })
      .execute();
  for (const { name, amount, unit, thenRole } of programme.clocks)
    await work.tx
      .insertInto("programmes.clock")
      .values({ ...own, name, amount, unit, then_role: thenRole })
      .execute();
  for (const door of programme.doors)
    await work.tx
      .insertInto("programmes.door")
      .values({
        ...own,
        id: newId(work.now),
        referrer_kind: door.referrerKind,
        open_from: door.openFrom,
        open_until: door.openUntil ?? null,
      })
      .execute();
  await work.record({ event: "programme.set_up", areaId: programme.areaId, subjectKind: "programme", subjectId: id });
  return id;
}
