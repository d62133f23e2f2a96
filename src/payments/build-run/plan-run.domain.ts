import type { CalendarDay, Pence } from "../../platform/values/index.ts";

/** One session that somebody attended and nobody has paid. */
export interface Unpaid {
  readonly attendanceId: string;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly onDay: CalendarDay;
  readonly commitmentId: string;
  readonly unitPence: Pence;
}

/** What is known beside the sessions: where each group is paid, and how many sessions each promise still covers. */
export interface Means {
  /** Confirmed payee by group. */
  readonly payees: ReadonlyMap<string, string>;
  /** Sessions of a promise that are neither paid, given back, nor in a run already. */
  readonly room: ReadonlyMap<string, number>;
}

/** What a group is owed for a run. */
export interface PlannedRequest {
  readonly organisationId: string;
  readonly payeeId: string;
  readonly sessions: readonly Unpaid[];
  readonly amountPence: Pence;
  readonly firstDay: CalendarDay;
  readonly lastDay: CalendarDay;
}

/** Sessions that cannot be paid now, and why: never lost, always listed. */
export interface CannotPay {
  readonly why: "no_payee" | "no_money_promised";
  readonly organisationId: string;
  readonly organisationName: string;
  readonly sessions: number;
  readonly amountPence: Pence;
}

export interface PlannedRun {
  readonly requests: readonly PlannedRequest[];
  readonly cannotPay: readonly CannotPay[];
}

/** Groups unpaid sessions into one payment for each group, by name; every session lands in exactly one place. */
export function planRun(unpaid: readonly Unpaid[], means: Means): PlannedRun {
  const room = new Map(means.room);
  const covered: Unpaid[] = [];
  const beyond: Unpaid[] = [];
  for (const session of [...unpaid].sort(byDay)) {
    const left = room.get(session.commitmentId) ?? 0;
    room.set(session.commitmentId, left - 1);
    (left > 0 ? covered : beyond).push(session);
  }
  const requests: PlannedRequest[] = [];
  const cannotPay: CannotPay[] = [];
  for (const [organisationId, sessions] of byGroup(covered)) {
    const payeeId = means.payees.get(organisationId);
    if (payeeId) requests.push({ organisationId, payeeId, ...sumOf(sessions), sessions });
    else cannotPay.push(cannot("no_payee", organisationId, sessions));
  }
  for (const [organisationId, sessions] of byGroup(beyond))
    cannotPay.push(cannot("no_money_promised", organisationId, sessions));
  return { requests, cannotPay };
}

function byGroup(sessions: readonly Unpaid[]): [string, Unpaid[]][] {
  const names = new Map(sessions.map((session) => [session.organisationId, session.organisationName]));
  const groups = Map.groupBy(sessions, (session) => session.organisationId);
  return [...groups].sort(([a], [b]) => (names.get(a) ?? "").localeCompare(names.get(b) ?? "", "en-GB"));
}

function sumOf(sessions: readonly Unpaid[]): Pick<PlannedRequest, "amountPence" | "firstDay" | "lastDay"> {
  const days = sessions.map((session) => session.onDay).sort();
  const [firstDay] = days;
  const lastDay = days.at(-1);
  if (!firstDay || !lastDay) throw new Error("a payment for no session");
  return { amountPence: sessions.reduce((sum, session) => sum + session.unitPence, 0n), firstDay, lastDay };
}

function cannot(why: CannotPay["why"], organisationId: string, sessions: readonly Unpaid[]): CannotPay {
  const organisationName = sessions[0]?.organisationName ?? "";
  return { why, organisationId, organisationName, sessions: sessions.length, amountPence: sumOf(sessions).amountPence };
}

function byDay(a: Unpaid, b: Unpaid): number {
  if (a.onDay !== b.onDay) return a.onDay < b.onDay ? -1 : 1;
  return a.attendanceId < b.attendanceId ? -1 : 1;
}
