import { lockCase, addTask, mayWorkOn, type Case } from "../../caseload/index.ts";
import {
  getActivity,
  holdSeat,
  lapsedChecks,
  nextSession,
  type Activity,
  type CheckKind,
} from "../../directory/index.ts";
import { commitForPlace } from "../../funding/index.ts";
import { ageOf, getPerson, type Person } from "../../people/index.ts";
import { writePlanLine } from "../../plans/index.ts";
import { command } from "../../platform/commands/command.ts";
import { newId } from "../../platform/values/index.ts";
import { londonTime } from "../../platform/words/days.ts";
import { dueAt, getProgramme, type Programme } from "../../programmes/index.ts";
import { placeOffered, taskKeys } from "../place.events.ts";
import { listOpenActivityIds } from "../place.query.ts";
import { insertPlace } from "../place.store.ts";
import { assertReservable } from "./reservable.domain.ts";

export interface ReservePlace {
  readonly caseId: string;
  readonly activityId: string;
  /** What lets the group welcome them; names nobody, because the group reads it before it answers. */
  readonly whatHelps?: string | undefined;
}

interface Loaded {
  readonly one: Case;
  readonly person: Person;
  readonly activity: Activity;
  readonly programme: Programme;
  readonly lapsed: readonly CheckKind[];
  readonly openActivityIds: readonly string[];
}

/**
 * Reserves a place: in one act a seat is held, the money of every funded session is promised, the plan gets its line and
 * the group is asked. Whatever is refused, nothing of it is left.
 *
 * @throws Conflict "case_ended", "activity_ended", "wrong_age" {age, min, max}, "lapsed_checks" {kinds},
 *   "already_placed", "no_seat", "paused" {until}, "no_money", "over_limit" {limitPence}.
 */
export const reservePlace = command({
  name: "activities.reserve",
  async load(work, input: ReservePlace): Promise<Loaded | undefined> {
    const one = await lockCase(work.tx, work.actor, input.caseId);
    if (!one) return undefined;
    const activity = await getActivity(work.tx, input.activityId);
    return {
      one,
      activity,
      person: await getPerson(work.tx, one.areaId, one.personId),
      programme: await getProgramme(work.tx, one.areaId, one.programmeId),
      lapsed: await lapsedChecks(work.tx, one.areaId, activity.organisation_id, work.today),
      openActivityIds: await listOpenActivityIds(work.tx, one.areaId, one.personId),
    };
  },
  may: (actor, { one }) => mayWorkOn(actor, one),
  decide({ one, person, activity, lapsed, openActivityIds }, _input, { now, today }) {
    const next = nextSession(activity.schedules, activity.closures, today, londonTime(now));
    const age = ageOf(person, next?.day ?? today);
    assertReservable({
      caseStatus: one.status,
      age,
      ages: { min: activity.min_age, max: activity.max_age },
      closed: !next || (activity.closed_on !== null && activity.closed_on < next.day),
      lapsed,
      alreadyPlaced: openActivityIds.includes(activity.id),
    });
    return { age };
  },
  async write(work, { age }, { one, activity, programme }, input) {
    const { areaId, personId } = one;
    const placeId = newId(work.now);
    const seatId = await holdSeat(work, activity.id, placeId);
    const units = programme.funded_sessions;
    const money =
      activity.cost_pence === 0n
        ? undefined
        : await commitForPlace(work, {
            areaId,
            programmeId: one.programmeId,
            personId,
            age,
            placeId,
            unitPence: activity.cost_pence,
            units,
          });
    const planLineId = await writePlanLine(work, {
      areaId,
      caseId: one.id,
      personId,
      kind: "place",
      title: activity.name,
      who: activity.organisationName,
      placeId,
    });
    const answerBy = await dueAt(work.tx, areaId, one.programmeId, "group_answer", work.now);
    await insertPlace(work, {
      area_id: areaId,
      id: placeId,
      activity_id: activity.id,
      organisation_id: activity.organisation_id,
      person_id: personId,
      case_id: one.id,
      plan_line_id: planLineId,
      commitment_id: money?.commitmentId ?? null,
      seat_id: seatId,
      status: "offered",
      offered_at: work.now,
      offered_by: work.actor.id,
      answer_by: answerBy,
      what_helps: input.whatHelps ?? null,
      sessions_funded: units,
      weeks_funded: programme.funded_weeks,
    });
    await addTask(work, {
      areaId,
      key: taskKeys.groupAnswer(placeId),
      kind: "group_answer",
      caseId: one.id,
      personId,
      subjectId: placeId,
      dueAt: answerBy,
    });
    return placeId;
  },
  record: (_decision, { one, activity }, placeId) => ({
    event: "place.reserved",
    areaId: one.areaId,
    subjectKind: "place",
    subjectId: placeId,
    personId: one.personId,
    details: { activity: activity.id, case: one.id },
  }),
  announce: (_decision, { one, activity }, placeId) => [
    placeOffered({
      areaId: one.areaId,
      id: placeId,
      personId: one.personId,
      caseId: one.id,
      activityId: activity.id,
      organisationId: activity.organisation_id,
    }),
  ],
});
