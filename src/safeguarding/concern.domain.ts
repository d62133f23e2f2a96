/** A worry about a young person's safety, in the words it was told. */
export interface NewConcern {
  readonly areaId: string;
  /** About whom, where it is known. */
  readonly personId?: string;
  readonly sourceKind: "referral" | "page" | "group" | "check_in";
  readonly sourceId?: string;
  readonly words: string;
  readonly dangerNow: boolean;
}
