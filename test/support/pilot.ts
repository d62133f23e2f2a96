import type { NewProgramme } from "../../src/programmes/index.ts";
import { calendarDay } from "../../src/platform/values/index.ts";

/** The pilot for 11 to 18 year olds, as tests set it up. Practices could refer until July 2026. */
export function pilot(world: { readonly areaId: string; readonly teamId: string }): NewProgramme {
  return {
    areaId: world.areaId,
    slug: "pilot",
    name: "11 to 18s pilot",
    teamOrganisationId: world.teamId,
    startsOn: calendarDay("2026-01-01"),
    endsOn: calendarDay("2027-12-31"),
    personCap: 300,
    fundedSessions: 12,
    fundedWeeks: 12,
    rules: [
      { kind: "age", config: { min: 11, max: 18 } },
      {
        kind: "district",
        config: {
          codes: ["E06000042", "E06000055", "E06000032", "E06000056"],
          names: ["Milton Keynes", "Bedford", "Luton", "Central Bedfordshire"],
        },
      },
    ],
    clocks: [
      { name: "decide_referral", amount: 2, unit: "working_days", thenRole: "team_lead" },
      { name: "first_contact", amount: 5, unit: "working_days", thenRole: "team_lead" },
      { name: "group_answer", amount: 3, unit: "working_days", thenRole: "link_worker" },
      { name: "acknowledge_risk", amount: 30, unit: "minutes", thenRole: "safeguarding_lead" },
      { name: "check_in", amount: 14, unit: "days", thenRole: "link_worker" },
    ],
    doors: [
      { referrerKind: "school_college", openFrom: calendarDay("2026-01-01") },
      { referrerKind: "gp", openFrom: calendarDay("2026-01-01"), openUntil: calendarDay("2026-07-01") },
    ],
  };
}
