import { ageOn, calendarDay, type CalendarDay } from "../platform/values/index.ts";
import type { AgeConfig, DistrictConfig, RuleConfig } from "./programme.domain.ts";

/** A rule with its key and place. */
export type Rule = RuleConfig & { readonly id: string; readonly position: number };

/** What rules are judged by. A day of birth, because a near miss is a date to come. */
export interface Facts {
  readonly born: CalendarDay;
  /** The day on which it is judged: the day the referral came in. */
  readonly day: CalendarDay;
  /** District of the home postcode, where it is one that we know. */
  readonly districtCode?: string;
  readonly districtName?: string;
  /** Town of the postcode, where the district is not ours: "Leeds". */
  readonly placeName?: string;
}

export type Outcome = "fits" | "near_miss" | "does_not_fit" | "unknown";

/** Codes and numbers for a sentence; no free text. */
export type Explanation =
  | {
      readonly kind: "age";
      readonly age: number;
      readonly min: number;
      readonly max: number;
      readonly day: CalendarDay;
      /** When they become old enough. */
      readonly fitsOn?: CalendarDay;
      /** Whole months until then; 0 when it is less than one. */
      readonly monthsToGo?: number;
    }
  | {
      readonly kind: "district";
      readonly names: readonly string[];
      readonly district?: string;
      readonly place?: string;
    };

/** What one rule says. It is shown to a person who decides; it never decides. */
export interface Finding {
  readonly ruleId: string;
  readonly position: number;
  readonly outcome: Outcome;
  readonly explanation: Explanation;
}

/** Judges every rule of a programme, in order. */
export function judge(rules: readonly Rule[], facts: Facts): Finding[] {
  return rules
    .toSorted((a, b) => a.position - b.position)
    .map((rule) => ({
      ruleId: rule.id,
      position: rule.position,
      ...(rule.kind === "age" ? judgeAge(rule.config, facts) : judgeDistrict(rule.config, facts)),
    }));
}

/** Whether any rule speaks against: then accepting needs a reason. What is unknown does not speak against. */
export function speaksAgainst(findings: readonly { readonly outcome: string }[]): boolean {
  return findings.some((finding) => finding.outcome === "near_miss" || finding.outcome === "does_not_fit");
}

type Said = Pick<Finding, "outcome" | "explanation">;

function judgeAge({ min, max }: AgeConfig, { born, day }: Facts): Said {
  const age = ageOn(born, day);
  const said = { kind: "age", age, min, max, day } as const;
  if (age >= min && age <= max) return { outcome: "fits", explanation: said };
  if (age > max) return { outcome: age === max + 1 ? "near_miss" : "does_not_fit", explanation: said };
  const fitsOn = birthday(born, min);
  const explanation = { ...said, fitsOn, monthsToGo: wholeMonths(day, fitsOn) };
  return { outcome: age === min - 1 ? "near_miss" : "does_not_fit", explanation };
}

function judgeDistrict({ codes, names }: DistrictConfig, facts: Facts): Said {
  const explanation = { kind: "district", names, district: facts.districtName, place: facts.placeName } as const;
  if (facts.districtCode) return { outcome: codes.includes(facts.districtCode) ? "fits" : "does_not_fit", explanation };
  return { outcome: facts.placeName ? "does_not_fit" : "unknown", explanation };
}

/** The day somebody reaches an age; of those born on 29 February, 1 March where the year has none. */
function birthday(born: CalendarDay, age: number): CalendarDay {
  const [year = "", month = "", date = ""] = born.split("-");
  const inYear = Number(year) + age;
  const leap = month === "02" && date === "29" && (inYear % 4 !== 0 || (inYear % 100 === 0 && inYear % 400 !== 0));
  return calendarDay(leap ? `${inYear}-03-01` : `${inYear}-${month}-${date}`);
}

/** Whole months from one day to a later one. */
function wholeMonths(from: CalendarDay, to: CalendarDay): number {
  const [fromYear = 0, fromMonth = 0, fromDate = 0] = from.split("-").map(Number);
  const [toYear = 0, toMonth = 0, toDate = 0] = to.split("-").map(Number);
  return (toYear - fromYear) * 12 + (toMonth - fromMonth) - (toDate < fromDate ? 1 : 0);
}
