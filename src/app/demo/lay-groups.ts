import { registerOrganisation } from "../../access/index.ts";
import { addClosure, addGroupContact, blockingKinds, publishActivity, recordCheck } from "../../directory/index.ts";
import { findPostcode } from "../../geography/index.ts";
import { addPayee, confirmPayee } from "../../payments/index.ts";
import { systemActor } from "../../platform/acting.ts";
import { inWork, run, type Ground } from "../../platform/commands/run.ts";
import type { Work } from "../../platform/commands/work.ts";
import { addDays, type CalendarDay } from "../../platform/values/index.ts";
import { clubOfTheWalk, drawGroup, type Drawn } from "./draw-group.ts";
import { demoActivities, firstGroups, groupNames, type DemoActivity } from "./groups.ts";
import { schoolHolidays } from "./holidays.ts";
import type { LaidArea } from "./lay-area.ts";
import type { Postcodes } from "./postcodes.ts";
import type { Chance } from "./random.ts";

/** A group with its one activity and who answers for it. */
export interface LaidGroup {
  readonly areaId: string;
  readonly organisationId: string;
  readonly activityId: string;
  readonly contactId: string;
  readonly activity: DemoActivity;
}

/** School holidays around the demo year close what runs in term time only. */
export async function layHolidays(ground: Ground, years: readonly number[]): Promise<void> {
  await inWork(ground, systemActor("demo world", []), async (work) => {
    for (const holiday of years.flatMap(schoolHolidays)) await addClosure(work, holiday);
  });
}

/** Makes the groups of an area, each with activity, seats, checks, a volunteer and where it is paid. */
export async function layGroups(
  ground: Ground,
  laid: LaidArea,
  names: readonly string[],
  postcodes: Postcodes,
  chance: Chance,
  firstDay: CalendarDay,
): Promise<LaidGroup[]> {
  const groups: LaidGroup[] = [];
  for (const [index, name] of names.entries()) {
    const fixed = laid.area.slug === "blmk" ? firstGroups[index] : undefined;
    const activity =
      demoActivities.find((one) => one.name === fixed?.activity) ??
      demoActivities[index % demoActivities.length] ??
      chance.oneOf(demoActivities);
    const outcode =
      fixed?.outcode ??
      (index < laid.area.outcodes.length ? laid.area.outcodes[index] : chance.oneOf(laid.area.outcodes));
    const postcode = chance.oneOf(postcodes.get(outcode ?? "") ?? ["MK3 6EW"]);
    const group = {
      name,
      activity,
      postcode,
      lapses: index % 11 === 7,
      own: fixed && index === 0 ? clubOfTheWalk : {},
    };
    const made = await inWork(ground, systemActor("demo world", [laid.areaId]), (work) =>
      layGroup(work, laid, group, chance, firstDay),
    );
    const officer = laid.staff.find((one) => one.roles.includes("business_support"));
    if (officer) await run(ground, officer.actor, confirmPayee, { payeeId: made.payeeId });
    groups.push(made);
  }
  return groups;
}

interface GroupPlan {
  readonly name: string;
  readonly activity: DemoActivity;
  readonly postcode: string;
  /** Its insurance ran out a fortnight before today. */
  readonly lapses: boolean;
  /** What is not left to chance. */
  readonly own: Partial<Drawn>;
}

async function layGroup(work: Work, laid: LaidArea, plan: GroupPlan, chance: Chance, firstDay: CalendarDay) {
  const { areaId } = laid;
  // A small group does one thing, and goes by one name: that is what people look for.
  const groupName = `${plan.name} ${kindOfGroup(plan.activity)}`;
  const organisationId = await registerOrganisation(work, {
    kind: "group",
    name: groupName,
    home_area_id: areaId,
    invented: true,
  });
  const found = await findPostcode(work.tx, plan.postcode);
  const { volunteer, weekday, starts, termTimeOnly, ...asDrawn } = { ...drawGroup(chance, plan.activity), ...plan.own };
  const activityId = await publishActivity(work, {
    organisationId,
    location: {
      name: `${plan.name} Hall`,
      address: `${plan.name} Hall, ${found?.neighbourhood ?? found?.placeName ?? ""}`,
      postcode: plan.postcode,
      ...(found?.neighbourhood ? { placeName: found.neighbourhood } : {}),
    },
    name: groupName,
    summary: `${plan.activity.name}. ${plan.activity.summary}`,
    category: plan.activity.category,
    words: [...plan.activity.name.toLowerCase().split(" "), ...plan.activity.words.split(" ")],
    minAge: plan.activity.ages[0],
    maxAge: plan.activity.ages[1],
    costPence: BigInt(plan.activity.pence),
    ...asDrawn,
    welcome: `${volunteer} meets you at the door.`,
    higherRisk: plan.activity.higherRisk ?? false,
    openedOn: firstDay,
    schedule: [
      { weekday, startsAt: starts, endsAt: `${Number(starts.slice(0, 2)) + 1}${starts.slice(2)}`, termTimeOnly },
    ],
  });
  const expires = addDays(firstDay, plan.lapses ? 350 : 700);
  const checker = laid.staff.find((one) => one.roles.includes("team_lead"));
  for (const kind of [...blockingKinds, "safeguarding_policy" as const])
    await recordCheck(work, {
      areaId,
      organisationId,
      kind,
      evidence: "Seen on a visit",
      issuedOn: firstDay,
      expiresOn: kind === "insurance" ? expires : addDays(firstDay, 700),
      ...(checker ? { verifiedBy: checker.actor.id } : {}),
    });
  const contactId = await addGroupContact(work, {
    areaId,
    organisationId,
    name: volunteer,
    phone: `07700 900${chance.between(100, 899)}`,
  });
  const payeeId = await addPayee(work, {
    areaId,
    organisationId,
    accountName: plan.name,
    sortCode: "090190",
    accountNumber: String(chance.between(10_000_000, 99_999_999)),
  });
  return { areaId, organisationId, activityId, contactId, payeeId, activity: plan.activity };
}

function kindOfGroup(activity: DemoActivity): string {
  const kinds: Record<DemoActivity["category"], string> = {
    physical: /box/i.test(activity.name) ? "Boxing Club" : "Sports",
    social: "Youth Club",
    creative: "Studio",
    outdoors: "Garden",
    skills: "Workshop",
    support: "Project",
  };
  return kinds[activity.category];
}

/** The names of each area's groups: different everywhere. */
export function namesFor(areas: readonly { readonly groups: number }[]): string[][] {
  let from = 0;
  return areas.map((area) => groupNames.slice(from, (from += area.groups)));
}
