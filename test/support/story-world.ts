import { makeDemoAccount, registerOrganisation, type Actor, type RoleName } from "../../src/access/index.ts";
import { addGroupContact, publishActivity, type NewActivity } from "../../src/directory/index.ts";
import { awardStream } from "../../src/funding/index.ts";
import { addPayee, confirmPayee } from "../../src/payments/index.ts";
import type { Work } from "../../src/platform/commands/work.ts";
import { perform } from "../../src/platform/commands/run.ts";
import { calendarDay } from "../../src/platform/values/index.ts";
import { setUpProgramme } from "../../src/programmes/index.ts";
import { setDuty } from "../../src/safeguarding/index.ts";
import { passChecks } from "./groups.ts";
import { pilot } from "./pilot.ts";
import type { World } from "./world.ts";

/** Who works in the story, and as what. */
const cast = {
  dani: ["Dani Rowanbrook", "link_worker"],
  gwen: ["Gwen Marsh", "team_lead"],
  ann: ["Ann Silverdale", "safeguarding_lead"],
  thornbury: ["Priya Thornbury", "business_support"],
  marcus: ["Marcus Elderfield", "payment_approver"],
  helen: ["Helen Quarrie", "payment_releaser"],
  imogen: ["Imogen Fairweather", "programme_manager"],
} as const satisfies Record<string, readonly [string, RoleName]>;

/** A member of staff with a way to sign in: the second factor is shown by the demo's sign-in page. */
export type Colleague = Actor & { readonly email: string };

export type Staff = Readonly<Record<keyof typeof cast, Colleague>>;

export const storyPassword = "boxing on thursdays";

/** A group with its activity, the volunteer who answers for it, its papers seen and its bank account confirmed. */
export interface StoryGroup {
  readonly organisationId: string;
  readonly activityId: string;
  readonly contactId: string;
}

export interface StoryWorld {
  readonly programmeId: string;
  readonly streamId: string;
  readonly staff: Staff;
  readonly groups: readonly StoryGroup[];
}

type GroupFacts = Pick<NewActivity, "name" | "summary" | "words" | "schedule" | "places" | "costPence"> & {
  readonly volunteer: string;
  readonly phone: string;
  readonly hall: string;
  readonly postcode: string;
  readonly account: string;
  /** Nobody of the area has seen its papers. */
  readonly papersMissing?: boolean;
};

const thursday = (startsAt: string, endsAt: string) => [{ weekday: 4, startsAt, endsAt }];

/** Four groups of Bletchley that a girl who likes boxing may like, two of them with a snag. All are invented. */
const groups: readonly GroupFacts[] = [
  {
    name: "Copper Otter Boxing Club",
    summary: "Beginners’ boxing on pads, girls and boys, no sparring.",
    words: ["boxing"],
    schedule: thursday("17:30", "18:30"),
    places: 2,
    costPence: 600n,
    volunteer: "Dee Lanternby",
    phone: "07700900542",
    hall: "Rickley Hall",
    postcode: "MK3 6EW",
    account: "60161331",
  },
  {
    name: "Marmalade Gloves",
    summary: "Boxercise to music, nobody gets hit.",
    words: ["boxercise", "fitness"],
    schedule: [{ weekday: 3, startsAt: "16:30", endsAt: "17:30" }],
    places: 1,
    costPence: 500n,
    volunteer: "Sam Quill",
    phone: "07700900543",
    hall: "Clover Court",
    postcode: "MK2 2RA",
    account: "60161332",
  },
  {
    name: "Paper Kite Kickboxing",
    summary: "White-belt class, light contact only.",
    words: ["kickboxing", "martial arts"],
    schedule: [{ weekday: 1, startsAt: "17:00", endsAt: "18:00" }],
    places: 1,
    costPence: 700n,
    volunteer: "Ola Finch",
    phone: "07700900544",
    hall: "Old Wharf",
    postcode: "MK1 1AS",
    account: "60161333",
  },
  {
    name: "Saffron Door Boxing",
    summary: "Boxing for girls, small group.",
    words: ["boxing"],
    schedule: [{ weekday: 2, startsAt: "17:00", endsAt: "18:00" }],
    places: 3,
    costPence: 600n,
    volunteer: "Bea Marrow",
    phone: "07700900545",
    hall: "Frog Lane Rooms",
    postcode: "MK2 3HU",
    account: "60161334",
    papersMissing: true,
  },
];

/** Lays the ground on which the story happens, by the verbs that everybody uses: programme, money, groups, people. */
export async function layStoryWorld(world: World): Promise<StoryWorld> {
  const { areaId } = world;
  const entries = Object.entries(cast).map(
    async ([key, [name, role]]) => [key, await hire(world, key, name, role)] as const,
  );
  const staff = Object.fromEntries(await Promise.all(entries)) as Staff;
  const programmeId = await world.act((work) => setUpProgramme(work, pilot(world)));
  const streamId = await world.act((work) =>
    awardStream(work, {
      areaId,
      programmeId,
      funderName: "Young People’s Health and Wellbeing Fund",
      name: "Youth pilot",
      purpose: "Places at community groups",
      opensOn: calendarDay("2026-01-01"),
      spendBy: calendarDay("2027-03-31"),
      maxPerSessionPence: 600n,
      minAge: 11,
      maxAge: 18,
      amountPence: 17_000_000n,
    }),
  );
  await world.act((work) => setDuty(work, { areaId, accountId: staff.ann.id, rank: 1 }));
  const laid: StoryGroup[] = [];
  for (const facts of groups) laid.push(await world.act((work) => openGroup(work, areaId, facts, staff)));
  return { programmeId, streamId, staff, groups: laid };
}

async function hire(world: World, key: string, name: string, role: RoleName): Promise<Colleague> {
  const email = `${key}@blmk.example`;
  const roles = [{ areaId: world.areaId, organisationId: world.teamId, role }];
  const id = await world.act((work) => makeDemoAccount(work, { email, name, password: storyPassword, roles }));
  const compartments = role === "safeguarding_lead" ? ["safeguarding"] : [];
  return { kind: "account", id, name, email, areaIds: [world.areaId], compartments, roles };
}

async function openGroup(work: Work, areaId: string, facts: GroupFacts, staff: Staff): Promise<StoryGroup> {
  const { volunteer, phone, hall, postcode, account, papersMissing, ...activity } = facts;
  const organisationId = await registerOrganisation(work, { kind: "group", name: facts.name, invented: true });
  const activityId = await publishActivity(work, {
    ...activity,
    organisationId,
    location: { name: hall, address: "Bletchley", postcode, placeName: "Bletchley" },
    category: "physical",
    minAge: 11,
    maxAge: 16,
    openedOn: calendarDay("2026-01-01"),
  });
  if (!papersMissing) await passChecks(work, { areaId, organisationId, verifiedBy: staff.gwen.id });
  const contactId = await addGroupContact(work, { areaId, organisationId, name: volunteer, phone });
  const bank = { accountName: facts.name, sortCode: "10-79-99", accountNumber: account };
  const payeeId = await addPayee(work, { areaId, organisationId, ...bank });
  await perform(work, confirmPayee, { payeeId });
  return { organisationId, activityId, contactId };
}
