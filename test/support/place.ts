import { markAttendance, reservePlace, answerOffer, type MarkAttendance } from "../../src/activities/index.ts";
import { setLimit, type Case } from "../../src/caseload/index.ts";
import type { Actor } from "../../src/platform/acting.ts";
import { run } from "../../src/platform/commands/run.ts";
import { setDuty } from "../../src/safeguarding/index.ts";
import { openCase, setUpPilot, type CaseFacts } from "./case.ts";
import { addGroup, addVolunteer, passChecks } from "./groups.ts";
import { layStream } from "./money.ts";
import type { World } from "./world.ts";

/** A link worker with a case, a pilot with money, and a checked group with seats and a volunteer. */
export interface Scene {
  readonly worker: Actor;
  readonly programmeId: string;
  readonly streamId: string;
  readonly activityId: string;
  readonly organisationId: string;
  readonly contactId: string;
  readonly one: Case;
  /** Another case of the same worker. */
  another(facts?: CaseFacts): Promise<Case>;
  /** Another checked group. */
  group(facts?: Parameters<typeof addGroup>[1]): Promise<{ activityId: string; organisationId: string }>;
  reserve(one?: Case, activityId?: string): Promise<string>;
  accept(placeId: string): Promise<void>;
  mark(
    placeId: string,
    day: string,
    outcome: MarkAttendance["outcome"],
    reason?: MarkAttendance["reason"],
  ): Promise<void>;
}

export async function laySceneOfPlaces(
  world: World,
  money: Parameters<typeof layStream>[2] = {},
  facts: Parameters<typeof addGroup>[1] = {},
): Promise<Scene> {
  const { areaId } = world;
  const worker = await world.staff("Dani Rowanbrook", "link_worker");
  const lead = await world.staff("Marcus Bell", "safeguarding_lead");
  await world.act((work) => setDuty(work, { areaId, accountId: lead.id, rank: 1 }));
  await world.act((work) => setLimit(work, areaId, worker.id, 500));
  const programmeId = await setUpPilot(world);
  const streamId = await layStream(world, programmeId, money);
  const group = (differently: typeof facts = {}) =>
    world.act(async (work) => {
      const added = await addGroup(work, differently);
      await passChecks(work, { areaId, organisationId: added.organisationId, verifiedBy: worker.id });
      return added;
    });
  const { activityId, organisationId } = await group(facts);
  const contactId = await world.act((work) => addVolunteer(work, { areaId, organisationId }));
  const one = await openCase(world, programmeId);
  const ground = world.app.ground;
  return {
    worker,
    programmeId,
    streamId,
    activityId,
    organisationId,
    contactId,
    one,
    group,
    another: (differently = { name: "Isla", familyName: "Fenwick" }) => openCase(world, programmeId, differently),
    reserve: (of = one, at = activityId) => run(ground, worker, reservePlace, { caseId: of.id, activityId: at }),
    accept: (placeId) => run(ground, worker, answerOffer, { placeId, answer: "yes" }),
    mark: async (placeId, day, outcome, reason) => {
      await run(ground, worker, markAttendance, { placeId, day: day as MarkAttendance["day"], outcome, reason });
    },
  };
}
