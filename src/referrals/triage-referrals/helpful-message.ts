import { explainFinding } from "../explain-finding.ts";
import type { DeclineReason } from "../referral.domain.ts";
import { words } from "./helpful.words.ts";
import type { ShownReferral } from "./shown-referral.query.ts";

/** The message to begin from: what does not fit, what would, whom to ask. Names no child. */
export function helpfulMessage(shown: ShownReferral, reason: DeclineReason, publicUrl: string): string {
  const t = words.in("en");
  const { findings, otherProgrammes, area } = shown;
  const against = findings.filter((one) => one.outcome === "near_miss" || one.outcome === "does_not_fit");
  const filled = {
    phone: area.phone,
    search: `${publicUrl}/${area.slug}/activities`,
    findings: against.map((finding) => `${explainFinding(finding)}.`).join(" "),
    elsewhere:
      otherProgrammes.length > 0
        ? t("elsewhere", { names: otherProgrammes.join(", "), phone: area.phone })
        : t("nowhere"),
  };
  return t(reason, filled).trim();
}
