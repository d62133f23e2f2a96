import type { RoleName } from "../../access/index.ts";

/** A person of staff of the demo world. All are invented. */
export interface DemoPerson {
  readonly name: string;
  readonly email: string;
  readonly roles: readonly RoleName[];
  /** What they do in the README's walk, for the list printed at start. */
  readonly does: string;
  readonly points?: number;
  /** Points from the last day of the year on: somebody works more hours now, so new cases come to them. */
  readonly pointsNow?: number;
}

const at = (name: string, area: string) => `${name}@${area}.example`;

/** Every role can be tried in the first area; the others have the few that their story needs. */
export const demoStaff: Readonly<Record<string, readonly DemoPerson[]>> = {
  blmk: [
    {
      name: "Dani Rowanbrook",
      email: at("dani", "blmk"),
      roles: ["link_worker"],
      does: "link worker",
      points: 28,
      pointsNow: 48,
    },
    { name: "Priya Shah", email: at("priya", "blmk"), roles: ["link_worker"], does: "link worker", points: 32 },
    { name: "Tom Adeyemi", email: at("tom", "blmk"), roles: ["link_worker"], does: "link worker", points: 24 },
    { name: "Gwen Marsh", email: at("gwen", "blmk"), roles: ["team_lead"], does: "team lead" },
    {
      name: "Ann Silverdale",
      email: at("ann", "blmk"),
      roles: ["safeguarding_lead"],
      does: "safeguarding lead, on duty",
    },
    {
      name: "Ruth Penhallow",
      email: at("ruth", "blmk"),
      roles: ["safeguarding_lead"],
      does: "deputy safeguarding lead",
    },
    {
      name: "Priya Thornbury",
      email: at("thornbury", "blmk"),
      roles: ["business_support"],
      does: "checks payment runs",
    },
    {
      name: "Marcus Elderfield",
      email: at("marcus", "blmk"),
      roles: ["payment_approver"],
      does: "approves payment runs",
    },
    { name: "Helen Quarrie", email: at("helen", "blmk"), roles: ["payment_releaser"], does: "releases payment runs" },
    {
      name: "Imogen Fairweather",
      email: at("imogen", "blmk"),
      roles: ["programme_manager"],
      does: "programme manager",
    },
    {
      name: "Tom Ivesley",
      email: at("ivesley", "blmk"),
      roles: ["commissioner"],
      does: "commissioner: figures, never people",
    },
    { name: "Nia Cardew", email: at("nia", "blmk"), roles: ["prescriber"], does: "prescriber (social worker)" },
    { name: "Olive Tranter", email: at("olive", "blmk"), roles: ["contract_manager"], does: "contract manager" },
    { name: "Samir Holt", email: at("samir", "blmk"), roles: ["auditor"], does: "auditor" },
    {
      name: "Edie Marlowe",
      email: at("edie", "blmk"),
      roles: ["administrator"],
      does: "administrator: invites people",
    },
    {
      name: "Dee Lanternby",
      email: at("dee", "blmk"),
      roles: ["group_organiser"],
      does: "runs a boxing club (uses links)",
    },
    { name: "Rowan Ellis", email: at("rowan", "blmk"), roles: ["referrer"], does: "referrer with an account" },
  ],
  "east-sussex": [
    {
      name: "Isaac Fenner",
      email: at("isaac", "east-sussex"),
      roles: ["link_worker"],
      does: "link worker",
      points: 40,
    },
    { name: "Maud Tilling", email: at("maud", "east-sussex"), roles: ["team_lead"], does: "team lead" },
    { name: "Jo Brackwater", email: at("jo", "east-sussex"), roles: ["safeguarding_lead"], does: "safeguarding lead" },
    { name: "Bea Oxlip", email: at("bea", "east-sussex"), roles: ["business_support"], does: "checks payment runs" },
    {
      name: "Colm Ashby",
      email: at("colm", "east-sussex"),
      roles: ["payment_approver"],
      does: "approves payment runs",
    },
    {
      name: "Win Harbour",
      email: at("win", "east-sussex"),
      roles: ["payment_releaser"],
      does: "releases payment runs",
    },
    {
      name: "Rafe Saltmarsh",
      email: at("rafe", "east-sussex"),
      roles: ["programme_manager"],
      does: "programme manager",
    },
  ],
  northamptonshire: [
    { name: "Leila Cobbold", email: at("leila", "northants"), roles: ["link_worker"], does: "link worker", points: 40 },
    { name: "Hugh Sparrow", email: at("hugh", "northants"), roles: ["team_lead"], does: "team lead" },
    { name: "Asha Nettle", email: at("asha", "northants"), roles: ["safeguarding_lead"], does: "safeguarding lead" },
    {
      name: "Petra Lockwood",
      email: at("petra", "northants"),
      roles: ["business_support"],
      does: "checks payment runs",
    },
    {
      name: "Owen Thistle",
      email: at("owen", "northants"),
      roles: ["payment_approver"],
      does: "approves payment runs",
    },
    { name: "Kit Ferrow", email: at("kit", "northants"), roles: ["payment_releaser"], does: "releases payment runs" },
    { name: "Vera Goodwin", email: at("vera", "northants"), roles: ["programme_manager"], does: "programme manager" },
  ],
};

/** One password for every demo account; the second factor is shown on the sign-in page. */
export const demoPassword = "boxing on thursdays";
