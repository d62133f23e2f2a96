import { finishTask } from "../../caseload/index.ts";
import { command } from "../../platform/commands/command.ts";
import { Conflict } from "../../platform/refusals.ts";
import { askForNext } from "../ask-for-next.ts";
import { closePlace } from "../close-place.ts";
import { groupOfLink } from "../group-link/group-of-link.query.ts";
import { placeAccepted, placeDeclined, taskKeys } from "../place.events.ts";
import { mayAnswer } from "../place.policy.ts";
import { lockPlace } from "../place.query.ts";
import { insertAnswer, storeState } from "../place.store.ts";

export const noReasons = ["full", "wrong_age", "cannot_help", "other"] as const;
export type NoReason = (typeof noReasons)[number];

export interface AnswerOffer {
  readonly placeId: string;
  readonly answer: "yes" | "no";
  /** Asked for with "no". */
  readonly reason?: NoReason | undefined;
}

/**
 * A group answers an offer, by its link or to staff on the phone. Yes: the young person may come. No: the seat, the money
 * and the plan line go back, and the worker is asked to offer the next.
 *
 * @throws Conflict "already_answered" {status}, or "offer_expired".
 */
export const answerOffer = command({
  name: "activities.answer",
  async load(work, input: AnswerOffer) {
    const place = await lockPlace(work.tx, input.placeId);
    return place && { place, group: await groupOfLink(work.tx, work.actor) };
  },
  may: (actor, { place, group }) => mayAnswer(actor, group, place),
  decide({ place }, { answer }, { now }) {
    if (place.status === "expired" || (place.status === "offered" && place.answerBy <= now))
      throw new Conflict("offer_expired", "the time to answer is over");
    if (place.status !== "offered")
      throw new Conflict("already_answered", "the offer was answered", { status: place.status });
    return { answer };
  },
  async write(work, { answer }, { place }, { reason }) {
    await insertAnswer(work, place, { answer, reason: answer === "no" ? (reason ?? "other") : undefined });
    await storeState(work, place);
    if (answer === "yes") await finishTask(work, place.areaId, taskKeys.groupAnswer(place.id));
    else {
      await closePlace(work, place, "declined", 0);
      await askForNext(work, place);
    }
  },
  record: ({ answer }, { place }) => ({
    event: "place.answered",
    areaId: place.areaId,
    subjectKind: "place",
    subjectId: place.id,
    personId: place.personId,
    details: { answer },
  }),
  announce: ({ answer }, { place }) => [answer === "yes" ? placeAccepted(place) : placeDeclined(place)],
});
