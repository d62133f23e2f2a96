import { calendarDay, newId, type CalendarDay } from "../../src/platform/values/index.ts";
import { findCaseOfReferral, type Case } from "../../src/caseload/index.ts";
import type { Actor } from "../../src/platform/acting.ts";
import { perform } from "../../src/platform/commands/run.ts";
import { acceptReferral, sendReferral } from "../../src/referrals/index.ts";
import { setUpProgramme } from "../../src/programmes/index.ts";
import { pilot } from "./pilot.ts";
import type { World } from "./world.ts";

/** The pilot, of the world's area and team. */
export function setUpPilot(world: World): Promise<string> {
  return world.act((work) => setUpProgramme(work, pilot(world)));
}

export interface CaseFacts {
  readonly name?: string;
  readonly familyName?: string;
  readonly born?: CalendarDay;
  /** Without a phone that may be texted. */
  readonly noPhone?: boolean;
  /** Others look at the phone. */
  readonly sharedPhone?: boolean;
}

/** A young person whose referral was sent and accepted; the case went to whoever has room. */
export async function openCase(world: World, programmeId: string, facts: CaseFacts = {}): Promise<Case> {
  const { areaId } = world;
  const sent = await world.act((work) =>
    sendReferral(work, {
      areaId,
      programmeId,
      referrerKind: "school_college",
      referrer: {
        name: "Rowan Ashdown",
        role: "Pastoral lead",
        email: "rowan@school.example",
        place: "Lord Grey Academy",
        schoolUrn: "136730",
      },
      person: {
        givenName: facts.name ?? "Mina",
        familyName: facts.familyName ?? `Larkfield ${letters(newId().slice(-6))}`,
        dateOfBirth: facts.born ?? calendarDay("2012-03-09"),
        pronouns: "she/her",
      },
      agreement: "yes",
      story: "She sits alone at lunch.",
      needs: ["loneliness"],
      postcode: "MK3 6EW",
      reach: facts.noPhone
        ? { how: "in_person" }
        : { how: "text", number: "07700900142", sharedPhone: facts.sharedPhone ?? false, when: "after 3:30pm" },
    }),
  );
  const accepts = await triager(world);
  await world.act(
    (work) => perform(work, acceptReferral, { referralId: sent.referralId, overrideReason: "" }),
    accepts,
  );
  const opened = await world.act((work) => findCaseOfReferral(work.tx, areaId, sent.referralId));
  if (!opened) throw new Error("accepting a referral did not open its case");
  return opened;
}

const triagers = new WeakMap<World, Promise<Actor>>();

/** Somebody who accepts referrals and carries no cases. */
function triager(world: World): Promise<Actor> {
  const found = triagers.get(world) ?? world.staff("Ann Silverdale", "team_lead");
  triagers.set(world, found);
  return found;
}

/** Digits do not tell two people's names apart. */
function letters(hex: string): string {
  return hex.replaceAll(/\d/g, (digit) => String.fromCharCode(103 + Number(digit)));
}
