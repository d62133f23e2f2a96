import { makeDemoAccount, openArea, registerOrganisation } from "../../access/index.ts";
import { awardStream } from "../../funding/index.ts";
import { districtsOfArea } from "../../geography/index.ts";
import { systemActor, type Actor } from "../../platform/acting.ts";
import { inWork, type Ground } from "../../platform/commands/run.ts";
import type { Work } from "../../platform/commands/work.ts";
import { addDays, type CalendarDay } from "../../platform/values/index.ts";
import { setUpProgramme, type ClockSetting } from "../../programmes/index.ts";
import { setDuty } from "../../safeguarding/index.ts";
import { setLimit } from "../../caseload/index.ts";
import type { DemoAreaFacts } from "./areas.ts";
import { demoProgrammes } from "./programmes.ts";
import { demoPassword, demoStaff, type DemoPerson } from "./staff.ts";

/** An area with its team, staff, programme and money: what the year of the demo world happens in. */
export interface LaidArea {
  readonly area: DemoAreaFacts;
  readonly areaId: string;
  readonly teamId: string;
  readonly programmeId: string;
  readonly staff: readonly (DemoPerson & { readonly actor: Actor })[];
}

const clocks: readonly ClockSetting[] = [
  { name: "decide_referral", amount: 2, unit: "working_days", thenRole: "team_lead" },
  { name: "first_contact", amount: 3, unit: "working_days", thenRole: "team_lead" },
  { name: "group_answer", amount: 2, unit: "working_days", thenRole: "team_lead" },
  { name: "acknowledge_risk", amount: 60, unit: "minutes", thenRole: "safeguarding_lead" },
  { name: "check_in", amount: 5, unit: "working_days", thenRole: "team_lead" },
];

/** Opens an area on the first day of its year. */
export async function layArea(ground: Ground, area: DemoAreaFacts, firstDay: CalendarDay): Promise<LaidArea> {
  const areaId = await inWork(ground, systemActor("demo world", []), (work) =>
    openArea(work, {
      slug: area.slug,
      name: area.name,
      colour: area.colour,
      phone: area.phone,
      run_by: area.runBy,
      front_door_name: area.frontDoor[0],
      front_door_phone: area.frontDoor[1],
      out_of_hours_phone: area.frontDoor[2],
    }),
  );
  return inWork(ground, systemActor("demo world", [areaId]), (work) => layRest(work, area, areaId, firstDay));
}

async function layRest(work: Work, area: DemoAreaFacts, areaId: string, firstDay: CalendarDay): Promise<LaidArea> {
  const teamId = await registerOrganisation(work, {
    kind: "team",
    name: "Link worker team",
    home_area_id: areaId,
    invented: true,
  });
  const programmeId = await layProgramme(work, area, areaId, teamId, firstDay);
  const staff = [];
  for (const person of demoStaff[area.slug] ?? [])
    staff.push({ ...person, actor: await layPerson(work, person, areaId, teamId) });
  const onDuty = [...staff].sort((a, b) => dutyOrder(a) - dutyOrder(b));
  for (const rank of [1, 2, 3] as const) {
    const person = onDuty[rank - 1];
    if (person) await setDuty(work, { areaId, accountId: person.actor.id, rank });
  }
  return { area, areaId, teamId, programmeId, staff };
}

function dutyOrder(person: DemoPerson): number {
  const order = ["safeguarding_lead", "team_lead"].findIndex((role) => person.roles.includes(role as never));
  return order < 0 ? 9 : order;
}

async function layPerson(work: Work, person: DemoPerson, areaId: string, teamId: string): Promise<Actor> {
  const roles = person.roles.map((role) => ({ role, areaId, organisationId: teamId }));
  const { name, email } = person;
  const accountId = await makeDemoAccount(work, { name, email, password: demoPassword, roles });
  if (person.points !== undefined) await setLimit(work, areaId, accountId, person.points);
  return {
    kind: "account",
    id: accountId,
    name: person.name,
    areaIds: [areaId],
    compartments: person.roles.includes("safeguarding_lead") ? ["safeguarding"] : [],
    roles,
  };
}

async function layProgramme(work: Work, area: DemoAreaFacts, areaId: string, teamId: string, firstDay: CalendarDay) {
  const facts = demoProgrammes[area.slug];
  const names = new Map((await districtsOfArea(work.tx, area.slug)).map((one) => [one.code, one.name]));
  const programmeId = await setUpProgramme(work, {
    areaId,
    slug: facts.slug,
    name: facts.name,
    teamOrganisationId: teamId,
    startsOn: firstDay,
    endsOn: addDays(firstDay, 500),
    personCap: facts.cap,
    fundedSessions: 12,
    fundedWeeks: 12,
    rules: [
      { kind: "age", config: facts.ages },
      {
        kind: "district",
        config: { codes: facts.districts, names: facts.districts.map((code) => names.get(code) ?? code) },
      },
    ],
    clocks,
    doors: [{ referrerKind: "school_college", openFrom: firstDay }],
  });
  await awardStream(work, {
    areaId,
    programmeId,
    funderName: facts.funder,
    name: facts.stream,
    purpose: "Places at community groups for young people",
    opensOn: firstDay,
    spendBy: addDays(firstDay, 500),
    maxPerSessionPence: facts.maxPerSessionPence,
    minAge: facts.ages.min,
    maxAge: facts.ages.max,
    amountPence: facts.awardPence,
  });
  return programmeId;
}
