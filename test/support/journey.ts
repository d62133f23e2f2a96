import { makeAccount } from "../../src/access/index.ts";
import { calendarDay, newId } from "../../src/platform/values/index.ts";
import { layPerson } from "./money.ts";
import type { World } from "./world.ts";

/** How far a young person came, by days since 1 May 2026; what is left out did not happen. */
export interface Journey {
  readonly talked?: number;
  readonly planned?: number;
  readonly agreed?: number;
  readonly sessions?: readonly number[];
  readonly missed?: readonly number[];
  /** Scores by item; null for "prefer not to say". */
  readonly start?: Readonly<Record<string, number | null>>;
  readonly latest?: Readonly<Record<string, number | null>>;
  readonly latestVersion?: number;
  readonly lsoa21Code?: string;
}

const dayOf = (days: number) => new Date(Date.UTC(2026, 4, 1 + days, 10));
const calendar = (days: number) => calendarDay(dayOf(days).toISOString().slice(0, 10));

/** Lays the rows of one journey: referral on 1 May, accepted the day after, and what is given. */
export async function layJourney(
  world: World,
  at: { programmeId: string; organisationId: string; activityId: string },
  journey: Journey = {},
): Promise<{ caseId: string; personId: string }> {
  const personId = await layPerson(world);
  const [referralId, caseId, placeId, seatId] = [newId(), newId(), newId(), newId()];
  const area_id = world.areaId;
  const ours = { area_id, person_id: personId };
  await world.act(async ({ tx, ...work }) => {
    const workerId = await makeAccount(
      { tx, ...work },
      { email: `${caseId}@linkway.example`, name: "Dani Rowanbrook" },
    );
    if (journey.lsoa21Code)
      await tx
        .updateTable("people.person")
        .set({ lsoa21_code: journey.lsoa21Code })
        .where("id", "=", personId)
        .execute();
    await tx
      .insertInto("referrals.referral")
      .values({
        ...ours,
        id: referralId,
        programme_id: at.programmeId,
        reference: referralId,
        referrer_kind: "school_college",
        referrer_name: "Jo Bell",
        referrer_role: "pastoral lead",
        referrer_email: "jo@school.example",
        referrer_place: "A school",
        story: "x",
        agreement: "yes",
        no_known_risks: true,
        received_at: dayOf(0),
        decide_by: dayOf(2),
        status: "accepted",
      })
      .execute();
    await tx
      .insertInto("referrals.acceptance")
      .values({ area_id, referral_id: referralId, accepted_by: workerId, accepted_at: dayOf(1) })
      .execute();
    await tx
      .insertInto("caseload.case_file")
      .values({
        ...ours,
        id: caseId,
        reference: caseId,
        programme_id: at.programmeId,
        referral_id: referralId,
        opened_at: dayOf(1),
        last_heard_at: dayOf(1),
      })
      .execute();
    const ofCase = { ...ours, case_id: caseId };
    if (journey.talked !== undefined)
      await tx
        .insertInto("caseload.contact")
        .values({
          ...ofCase,
          id: newId(),
          at: dayOf(journey.talked),
          channel: "phone",
          outcome: "reached",
          with_whom: "young_person",
          words: "x",
          recorded_by: workerId,
          recorded_at: dayOf(journey.talked),
        })
        .execute();
    if (journey.planned !== undefined)
      await tx
        .insertInto("plans.plan_line")
        .values({
          ...ofCase,
          id: newId(),
          kind: "action",
          title: "x",
          who: "x",
          status: "going",
          created_at: dayOf(journey.planned),
          changed_at: dayOf(journey.planned),
        })
        .execute();
    if (journey.agreed !== undefined) {
      const seat = { id: seatId, activity_id: at.activityId, held_for: placeId, held_at: dayOf(1) };
      await tx.insertInto("directory.seat").values(seat).execute();
      await tx
        .insertInto("activities.place")
        .values({
          ...ofCase,
          id: placeId,
          activity_id: at.activityId,
          organisation_id: at.organisationId,
          seat_id: seatId,
          status: "accepted",
          offered_at: dayOf(1),
          offered_by: workerId,
          answer_by: dayOf(9),
          sessions_funded: 12,
          weeks_funded: 12,
        })
        .execute();
      await tx
        .insertInto("activities.answer")
        .values({
          area_id,
          place_id: placeId,
          answer: "yes",
          answered_at: dayOf(journey.agreed),
          answered_by_kind: "link",
          answered_by: "x",
        })
        .execute();
    }
    const attendance = [
      ...(journey.sessions ?? []).map((day) => ({ day, outcome: "here" })),
      ...(journey.missed ?? []).map((day) => ({ day, outcome: "not_here" })),
    ];
    for (const { day, outcome } of attendance)
      await tx
        .insertInto("activities.attendance")
        .values({
          ...ours,
          id: newId(),
          place_id: placeId,
          activity_id: at.activityId,
          on_day: calendar(day),
          outcome,
          marked_at: dayOf(day),
          marked_by_kind: "link",
          marked_by: "x",
        })
        .execute();
    const answered = [
      { moment: "start", scores: journey.start, on: 5, version: 1 },
      { moment: "end", scores: journey.latest, on: 90, version: journey.latestVersion ?? 1 },
    ];
    for (const { moment, scores, on, version } of answered) {
      if (!scores) continue;
      const checkInId = newId();
      await tx
        .insertInto("outcomes.check_in")
        .values({
          ...ofCase,
          id: checkInId,
          moment,
          instrument: "linkway-simple",
          instrument_version: version,
          asked_at: dayOf(on),
          asked_by: workerId,
          completed_at: dayOf(on),
        })
        .execute();
      for (const [item, score] of Object.entries(scores))
        await tx
          .insertInto("outcomes.answer")
          .values({ area_id, check_in_id: checkInId, item, score, skipped: score === null, answered_at: dayOf(on) })
          .execute();
    }
  });
  return { caseId, personId };
}
