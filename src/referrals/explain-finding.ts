import { formatDay } from "../platform/words/days.ts";
import type { Explanation, Outcome } from "../programmes/index.ts";
import { words } from "./finding.words.ts";

/** A finding as it is kept. */
export interface KeptFinding {
  readonly ruleId: string;
  readonly outcome: Outcome;
  readonly explanation: Explanation;
}

/** A finding as a sentence: "10 now, 11 on 3 March 2027: 5 months too young". */
export function explainFinding({ outcome, explanation }: KeptFinding, language = "en"): string {
  const t = words.in(language);
  if (explanation.kind === "age") {
    const { age, min, max, day, fitsOn, monthsToGo = 0 } = explanation;
    if (fitsOn) return t("tooYoung", { age, min, fitsOn: formatDay(fitsOn, language, "dated"), months: monthsToGo });
    return t(outcome === "fits" ? "ageFits" : "tooOld", { age, min, max, day: dayAndMonth(day, language) });
  }
  const names = explanation.names.join(", ");
  const district = explanation.district ?? explanation.place;
  if (!district) return t("districtUnknown", { names });
  return t(outcome === "fits" ? "districtFits" : "districtOutside", { district, names });
}

/** "8 September": the year of a referral is this one, or stands beside it. */
function dayAndMonth(day: Parameters<typeof formatDay>[0], language: string): string {
  return formatDay(day, language, "dated").replace(/ \d{4}$/, "");
}
