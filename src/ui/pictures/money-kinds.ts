export type MoneyKind = "spent" | "committed" | "free";

export interface MoneyPart {
  kind: MoneyKind;
  /** Its part of the whole, 0 to 1. */
  share: number;
  /** "Spent £78,412": shown on the part where it fits. */
  label?: string;
}
