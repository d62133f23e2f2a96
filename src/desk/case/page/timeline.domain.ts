export const shows = ["all", "contacts", "attendance", "plan", "check_ins", "messages", "decisions"] as const;
/** What of a timeline is shown. */
export type Show = (typeof shows)[number];

/** Something that happened, already in words. */
export interface Happening {
  readonly at: Date;
  /** Under which filter it falls. */
  readonly show: Exclude<Show, "all">;
  /** "9 November, 3:45pm · Call" */
  readonly when: string;
  readonly text: string;
  readonly by?: string;
}

export function isShow(text: string | undefined): text is Show {
  return (shows as readonly (string | undefined)[]).includes(text);
}

/** Newest first, of one kind or all; of what happened at the same moment, what was written down last. */
export function pick(happenings: readonly Happening[], show: Show): Happening[] {
  return happenings
    .filter((one) => show === "all" || one.show === show)
    .toReversed()
    .toSorted((a, b) => b.at.getTime() - a.at.getTime());
}
