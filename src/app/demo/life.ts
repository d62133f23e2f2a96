import { findCaseOfReferral, recordContact } from "../../caseload/index.ts";
import { publicActor } from "../../platform/acting.ts";
import { inWork } from "../../platform/commands/run.ts";
import { readAs } from "../../platform/db/index.ts";
import { addDays, type CalendarDay } from "../../platform/values/index.ts";
import { acceptReferral, declineReferral, sendReferral, type Need } from "../../referrals/index.ts";
import { attempt, later } from "./acts.ts";
import { meet } from "./life-plan.ts";
import { inventPerson, stories } from "./people.ts";
import { demoProgrammes } from "./programmes.ts";
import type { Chance } from "./random.ts";
import type { Life, Telling } from "./telling.ts";

const teachers = ["Rowan Ellis", "Mo Ashdown", "Carys Pryor", "Dev Oakley", "Sunny Marchant"] as const;

/** A teacher refers somebody; a link worker decides some hours or days later. */
export async function beginLife(telling: Telling, own: Chance): Promise<void> {
  const { app, area, now } = telling;
  const today = app.ground.clock.today();
  const odd = own.fraction();
  const ages = demoProgrammes[area.area.slug].ages;
  const age = odd < 0.04 ? ages.min - 1 : own.between(ages.min, Math.min(ages.max, 17));
  const referral = newReferral(telling, own, bornFor(age, today, own), odd > 0.97);
  const sent = await inWork(app.ground, publicActor([area.areaId], "a teacher"), (work) =>
    sendReferral(work, referral),
  );
  const decided = later(app.ground.clock.now(), own.between(0, 2), own.oneOf(["10:20", "11:45", "16:05"]));
  if (decided < now)
    telling.todo.put(decided, () => decide(telling, own, { ...sent, age, fits: odd >= 0.04 && odd <= 0.97 }));
}

function bornFor(age: number, today: CalendarDay, own: Chance): CalendarDay {
  return addDays(today, -Math.round(age * 365.25) - own.between(20, 330));
}

function newReferral(telling: Telling, own: Chance, dateOfBirth: CalendarDay, farAway: boolean) {
  const { area, schools, postcodes } = telling;
  const person = inventPerson(own);
  const story = own.oneOf(stories);
  const school = own.oneOf(schools);
  const teacher = own.oneOf(teachers);
  const phone = `07700 900${own.between(100, 999)}`;
  return {
    areaId: area.areaId,
    programmeId: area.programmeId,
    referrerKind: "school_college",
    referrer: {
      name: teacher,
      role: "Pastoral lead",
      email: `${teacher.toLowerCase().replace(" ", ".")}@school.example`,
      place: school.name,
      schoolUrn: school.urn,
    },
    person: {
      givenName: person.givenName,
      familyName: person.familyName,
      dateOfBirth,
      ...(person.pronouns ? { pronouns: person.pronouns } : {}),
      ...(own.percent(15) ? { goodToKnow: own.oneOf(["Carries an inhaler", "Likes to sit near the door"]) } : {}),
    },
    agreement: own.percent(90) ? ("yes" as const) : ("unsure" as const),
    story: story.story,
    needs: story.needs as readonly Need[],
    postcode: farAway ? "LS6 2AB" : own.oneOf(postcodes.get(own.oneOf(area.area.outcodes)) ?? ["MK3 6EW"]),
    reach: own.percent(80)
      ? { how: "text" as const, number: phone, sharedPhone: own.percent(15), leaveMessage: own.percent(50) }
      : { how: "in_person" as const },
    ...(own.percent(6) ? { risk: { words: "Said last week that home does not feel safe.", dangerNow: false } } : {}),
  };
}

interface Sent {
  readonly referralId: string;
  readonly personId: string;
  readonly age: number;
  readonly fits: boolean;
}

async function decide(telling: Telling, own: Chance, sent: Sent): Promise<void> {
  const { app, area } = telling;
  const workers = area.staff.filter((one) => one.roles.includes("link_worker")).map((one) => one.actor);
  const reader = own.oneOf(workers);
  if (!sent.fits) {
    await attempt(app, reader, declineReferral, {
      referralId: sent.referralId,
      reason: "not_eligible",
      message: "We cannot take this one. The school nurse and the family hub can help; their numbers are on our site.",
    });
    return;
  }
  await attempt(app, reader, acceptReferral, { referralId: sent.referralId });
  const opened = await readAs(app.ground.db, reader, (db) => findCaseOfReferral(db, area.areaId, sent.referralId));
  const worker = workers.find((one) => one.id === opened?.workerAccountId);
  if (!opened || !worker) return;
  const life: Life = { ...telling, own, caseId: opened.id, personId: sent.personId, worker, age: sent.age };
  const firstTry = later(app.ground.clock.now(), own.between(1, 3), own.oneOf(["15:40", "16:15", "12:20"]));
  telling.todo.put(firstTry, () => firstContact(life, 0));
}

async function firstContact(life: Life, tries: number): Promise<void> {
  const { app, own, todo, worker, caseId } = life;
  const reached = tries >= 2 || own.percent(75);
  await attempt(app, worker, recordContact, {
    caseId,
    channel: own.oneOf(["phone", "text"] as const),
    outcome: reached ? "reached" : "no_answer",
    withWhom: "young_person",
    words: reached ? "Said hello and agreed a time to meet." : "No answer. No message left.",
  });
  const now = app.ground.clock.now();
  if (!reached) todo.put(later(now, 2, "16:10"), () => firstContact(life, tries + 1));
  else todo.put(later(now, own.between(2, 6), own.oneOf(["13:30", "15:45"])), () => meet(life));
}
