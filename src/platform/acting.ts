/** A role held in an area, and where it belongs to one, in an organisation. Role names are defined by `access`. */
export interface HeldRole {
  readonly role: string;
  readonly areaId: string;
  readonly organisationId: string;
}

/**
 * Who acts. Every command, look and message names one. `areaIds` is what the database lets them reach
 * (`app.area_ids`); `compartments` opens closed rooms such as `safeguarding`. `access` decides both.
 */
export interface Actor {
  readonly kind: "account" | "link" | "system" | "public";
  /** The account, link or job that acts; for the public, the id of the draft or device, else "anyone". */
  readonly id: string;
  /** Shown to colleagues ("Dani Rowanbrook"); never logged. */
  readonly name: string;
  readonly areaIds: readonly string[];
  readonly compartments: readonly string[];
  readonly roles: readonly HeldRole[];
  /** What a link was made for; only for `kind: "link"`. */
  readonly link?: {
    readonly purpose: string;
    readonly subjectKind: string;
    readonly subjectId: string;
    readonly areaId: string;
  };
}

/** The installation itself: a clock that ran out, a handler of an event. `id` names the job. */
export function systemActor(job: string, areaIds: readonly string[]): Actor {
  return { kind: "system", id: job, name: "Linkway", areaIds, compartments: [], roles: [] };
}

/** Somebody who has not said who they are, on a page of one area (or none). */
export function publicActor(areaIds: readonly string[] = [], id = "anyone"): Actor {
  return { kind: "public", id, name: "", areaIds, compartments: [], roles: [] };
}
