/** What of a contact point decides whether it is safe. */
export interface Reachable {
  readonly kind: string;
  readonly safe_to_text: boolean;
  readonly safe_to_leave_message: boolean;
  readonly shared_phone: boolean;
  readonly preferred: boolean;
  readonly ended_at: Date | null;
}

export type SafestWay<Point extends Reachable> = {
  readonly how: "text" | "ring" | "in_person" | "none";
  readonly point?: Point;
  /** A key of `contactWords`: the sentence for staff. */
  readonly sentenceKey:
    "safestText" | "safestTextShared" | "safestRing" | "safestRingNoMessage" | "safestInPerson" | "safestNone";
};

/**
 * The safest way to reach a young person: the one they prefer, else the first that is safe at all. A text goes only to
 * a mobile where texts are safe; any phone may be rung; "none" means that nothing may be sent.
 */
export function safestWay<Point extends Reachable>(points: readonly Point[]): SafestWay<Point> {
  const open = points
    .filter((point) => point.ended_at === null)
    .toSorted((a, b) => Number(b.preferred) - Number(a.preferred));
  for (const point of open) {
    if (point.kind === "mobile" && point.safe_to_text)
      return { how: "text", point, sentenceKey: point.shared_phone ? "safestTextShared" : "safestText" };
    if (point.kind === "mobile" || point.kind === "landline")
      return { how: "ring", point, sentenceKey: point.safe_to_leave_message ? "safestRing" : "safestRingNoMessage" };
    if (point.kind === "in_person") return { how: "in_person", point, sentenceKey: "safestInPerson" };
  }
  return { how: "none", sentenceKey: "safestNone" };
}
