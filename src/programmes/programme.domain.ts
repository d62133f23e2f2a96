import type { CalendarDay } from "../platform/values/index.ts";

/** Each wait that has a clock. */
export type ClockName = "decide_referral" | "first_contact" | "group_answer" | "acknowledge_risk" | "check_in";

/** Who a programme is for, as data. */
export type RuleConfig =
  { readonly kind: "age"; readonly config: AgeConfig } | { readonly kind: "district"; readonly config: DistrictConfig };

export interface AgeConfig {
  readonly min: number;
  readonly max: number;
}

export interface DistrictConfig {
  /** ONS codes of local authority districts. */
  readonly codes: readonly string[];
  /** Their names, in the order in which a sentence gives them. */
  readonly names: readonly string[];
}

/** A clock: how long a wait may last, and the role told when it has run out. */
export interface ClockSetting {
  readonly name: ClockName;
  readonly amount: number;
  readonly unit: "minutes" | "working_days" | "days";
  readonly thenRole: string;
}

/** A door: a kind of referrer (code list of referral sources) who may refer to a programme. */
export interface DoorSetting {
  readonly referrerKind: string;
  readonly openFrom: CalendarDay;
  readonly openUntil?: CalendarDay;
}

/** A programme with all that configures it. */
export interface NewProgramme {
  readonly areaId: string;
  /** In addresses. */
  readonly slug: string;
  readonly name: string;
  /** The team that triages and works its cases. */
  readonly teamOrganisationId: string;
  readonly startsOn: CalendarDay;
  readonly endsOn: CalendarDay;
  readonly personCap?: number;
  /** Sessions paid for in one place. */
  readonly fundedSessions: number;
  /** Weeks counted from the first session attended. */
  readonly fundedWeeks: number;
  readonly rules: readonly RuleConfig[];
  readonly clocks: readonly ClockSetting[];
  readonly doors: readonly DoorSetting[];
}
