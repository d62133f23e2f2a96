import { publicActor } from "../../src/platform/acting.ts";
import { calendarDay } from "../../src/platform/values/index.ts";
import { sendReferral, type NewReferral, type SentReferral } from "../../src/referrals/index.ts";
import type { World } from "./world.ts";

let born = 0;

/** A school refers Mina, or a namesake of hers: each call somebody else. */
export function refer(world: World, programmeId: string, more: Partial<NewReferral> = {}): Promise<SentReferral> {
  born += 1;
  const asked: NewReferral = {
    areaId: world.areaId,
    programmeId,
    referrerKind: "school_college",
    referrer: {
      name: "Rowan Ellis",
      role: "pastoral lead",
      email: "r.ellis@lanternhill.example",
      place: "Lord Grey Academy",
      schoolUrn: "145736",
    },
    person: { givenName: "Mina", familyName: `Karimi ${"i".repeat(born)}`, dateOfBirth: calendarDay("2012-03-04") },
    agreement: "yes",
    story: "Mina sits alone at lunch since her friend moved away.",
    needs: ["loneliness"],
    postcode: "MK3 6EW",
    reach: { how: "text", number: "07700 900142", when: "after 4pm", mustNotKnow: "her uncle" },
    ...more,
  };
  return world.act((work) => sendReferral(work, asked), publicActor([world.areaId]));
}
